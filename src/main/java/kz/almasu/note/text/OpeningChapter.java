package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;

/** Introduction: definition of academic exchange, totals and their change. */
final class OpeningChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Sentence> totals = new ArrayList<>(List.of(total(phrases)));
        if (!participants(phrases.reported(), FigureAddress.TOTAL).hasAmount(0)) {
            totals.add(direction(phrases, Direction.OUTGOING));
            totals.add(direction(phrases, Direction.INCOMING));
        }
        totals.addAll(new PersonsNarrative(phrases).sentences());
        return List.of(
                new Block.Paragraph("opening.what", List.of(phrases.sentence("opening.definition", Map.of()))),
                new Block.Paragraph("opening.totals", totals),
                new Block.Paragraph("opening.changes", changes(phrases)));
    }

    private static Sentence total(CommonPhrases phrases) {
        TableValue total = participants(phrases.reported(), FigureAddress.TOTAL);
        String key =
                !total.isKnown() ? "opening.totalUnknown" : total.hasAmount(0) ? "opening.nobody" : "opening.total";
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("in", phrases.inPeriod(phrases.reported().halfYear()));
        arguments.put("people", phrases.peopleCount(total));
        return phrases.messageFormatter().sentence("opening.total", key, arguments);
    }

    private static Sentence direction(CommonPhrases phrases, Direction direction) {
        TableValue participants = participants(phrases.reported(), direction.name());
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("direction", direction);
        arguments.put("people", phrases.peopleCount(participants));
        boolean known = true;
        for (String column : List.of("institutions", "foreign-institutions", "countries")) {
            TableValue distinct = TableValue.of(phrases.reported(), TableIds.OVERVIEW, direction.name(), column);
            known &= distinct.isKnown();
            arguments.put(column.replace("foreign-institutions", "abroad"), phrases.number(distinct));
        }
        boolean outgoing = direction == Direction.OUTGOING;
        String fullKey = outgoing ? "opening.outgoing" : "opening.incoming";
        String knownKey = known ? fullKey : "opening.directionAlone";
        String key =
                participants.hasAmount(0) ? "nobody" : participants.isKnown() ? knownKey : "opening.directionUnknown";
        return phrases.messageFormatter().sentence(outgoing ? "opening.outgoing" : "opening.incoming", key, arguments);
    }

    private static List<Sentence> changes(CommonPhrases phrases) {
        if (phrases.before().isEmpty()) {
            return List.of(phrases.sentence("opening.noComparison", Map.of()));
        }
        List<Sentence> changes = new ArrayList<>();
        changes.add(change(phrases, "opening.change.total", FigureAddress.TOTAL));
        if (TableValue.of(phrases.before().get(), TableIds.OVERVIEW, FigureAddress.TOTAL, TableValue.PARTICIPANTS)
                .isKnown()) {
            changes.add(change(phrases, "opening.change.outgoing", Direction.OUTGOING.name()));
            changes.add(change(phrases, "opening.change.incoming", Direction.INCOMING.name()));
        }
        return changes;
    }

    /** Formats the change of the number in this row of the overview, or that it is unknown. */
    static Sentence change(CommonPhrases phrases, String id, String row) {
        TableSet before = phrases.before().orElseThrow();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("direction", row.equals(FigureAddress.TOTAL) ? "BOTH" : row);
        arguments.put("with", phrases.comparedWith(before.halfYear()));
        arguments.put("in", phrases.inPeriod(before.halfYear()));
        return new ChangePhrases(phrases)
                .clause(participants(before, row), participants(phrases.reported(), row))
                .map(change -> {
                    arguments.put("change", change);
                    return phrases.messageFormatter().sentence(id, "opening.change", arguments);
                })
                .orElseGet(() -> phrases.messageFormatter().sentence(id, "opening.changeUnknown", arguments));
    }

    static TableValue participants(TableSet tables, String row) {
        return TableValue.of(tables, TableIds.OVERVIEW, row, TableValue.PARTICIPANTS);
    }
}
