package kz.almasu.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.almasu.registry.Direction;
import kz.almasu.submission.rule.Finding;

/** Parser for one row of published figures; adds errors to the findings. */
final class PublishedRow {

    private static final String ANY_DIRECTION = "ANY";
    private static final int MAX_DIGITS = 7;

    private final Map<Dimension, List<String>> members;
    private final List<Finding> findings;
    private final List<String> directions;

    PublishedRow(Map<Dimension, List<String>> members, List<Finding> findings) {
        this.members = members;
        this.findings = findings;
        this.directions = Stream.concat(
                        Arrays.stream(Direction.values()).map(Direction::name), Stream.of(ANY_DIRECTION))
                .toList();
    }

    /** Returns the figure; empty if the row has errors. */
    Optional<PublishedFigure> read(UnaryOperator<String> cells, int row) {
        int before = findings.size();
        String direction = cells.apply("direction").toUpperCase(Locale.ROOT);
        checkAllowed("direction", cells.apply("direction"), direction, directions, row);
        Dimension dimension = dimension(cells.apply("dimension"), row);
        String member = cells.apply("member");
        checkMember(dimension, member, row);
        String participants = cells.apply("participants");
        if (!participants.matches("\\d{0," + MAX_DIGITS + "}")) {
            findings.add(Finding.error("FIGURE_IS_A_NUMBER", row, "participants", participants));
        }
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new PublishedFigure(
                        direction.equals(ANY_DIRECTION) ? null : Direction.valueOf(direction),
                        dimension,
                        member,
                        participants.isEmpty() ? null : Integer.valueOf(participants)));
    }

    private Dimension dimension(String cell, int row) {
        List<String> names = members.keySet().stream()
                .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
                .toList();
        String name = cell.toLowerCase(Locale.ROOT);
        checkAllowed("dimension", cell, name, names, row);
        return names.contains(name) ? Dimension.valueOf(name.toUpperCase(Locale.ROOT)) : null;
    }

    private void checkMember(Dimension dimension, String member, int row) {
        if (dimension == Dimension.TOTAL) {
            if (!member.isEmpty()) {
                findings.add(Finding.error("TOTAL_HAS_NO_MEMBER", row, "member", member));
            }
        } else if (dimension != null) {
            checkAllowed("member", member, member, members.get(dimension), row);
        }
    }

    private void checkAllowed(String column, String cell, String value, List<String> allowed, int row) {
        if (!allowed.contains(value)) {
            findings.add(Finding.error("CODE_IS_KNOWN", row, column, cell, String.join(", ", allowed)));
        }
    }
}
