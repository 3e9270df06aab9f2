package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;

/** What academic exchange is, how many took part, and how that compares. */
final class OpeningChapter implements Chapter {

    private static final String TABLE = "overview";

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Sentence> totals = new ArrayList<>(List.of(total(phrases)));
        if (!participants(phrases.reported(), FigureAddress.TOTAL).hasAmount(0)) {
            totals.add(direction(phrases, Direction.OUTGOING));
            totals.add(direction(phrases, Direction.INCOMING));
        }
        return List.of(
                new Block.Paragraph("opening.what", List.of(phrases.sentence("opening.definition", Map.of()))),
                new Block.Paragraph("opening.totals", totals),
                new Block.Paragraph("opening.changes", changes(phrases)));
    }

    private static Sentence total(CommonPhrases phrases) {
        TableValue total = participants(phrases.reported(), FigureAddress.TOTAL);
        String key =
                !total.isKnown() ? "opening.totalUnknown" : total.hasAmount(0) ? "opening.nobody" : "opening.total";
        Map<String, Object> places = new HashMap<>();
        places.put("in", phrases.inPeriod(phrases.reported().halfYear()));
        places.put("people", phrases.peopleCount(total));
        return phrases.messageFormatter().sentence("opening.total", key, places);
    }

    private static Sentence direction(CommonPhrases phrases, Direction direction) {
        TableValue participants = participants(phrases.reported(), direction.name());
        Map<String, Object> places = new HashMap<>();
        places.put("direction", direction);
        places.put("people", phrases.peopleCount(participants));
        boolean known = true;
        for (String column : List.of("institutions", "foreign-institutions", "countries")) {
            TableValue distinct = TableValue.of(phrases.reported(), TABLE, direction.name(), column);
            known &= distinct.isKnown();
            places.put(column.replace("foreign-institutions", "abroad"), phrases.number(distinct));
        }
        boolean outgoing = direction == Direction.OUTGOING;
        String whole = outgoing ? "opening.outgoing" : "opening.incoming";
        String told = known ? whole : "opening.directionAlone";
        String key = participants.hasAmount(0) ? "nobody" : participants.isKnown() ? told : "opening.directionUnknown";
        return phrases.messageFormatter().sentence(outgoing ? "opening.outgoing" : "opening.incoming", key, places);
    }

    private static List<Sentence> changes(CommonPhrases phrases) {
        if (phrases.before().isEmpty()) {
            return List.of(phrases.sentence("opening.noComparison", Map.of()));
        }
        List<Sentence> changes = new ArrayList<>();
        changes.add(change(phrases, "opening.change.total", FigureAddress.TOTAL));
        if (TableValue.of(phrases.before().get(), TABLE, FigureAddress.TOTAL, TableValue.PARTICIPANTS)
                .isKnown()) {
            changes.add(change(phrases, "opening.change.outgoing", Direction.OUTGOING.name()));
            changes.add(change(phrases, "opening.change.incoming", Direction.INCOMING.name()));
        }
        return changes;
    }

    /** How the number in this row of the overview changed; that it is unknown, if it is. */
    static Sentence change(CommonPhrases phrases, String id, String row) {
        TableSet before = phrases.before().orElseThrow();
        Map<String, Object> places = new HashMap<>();
        places.put("direction", row.equals(FigureAddress.TOTAL) ? "BOTH" : row);
        places.put("with", phrases.comparedWith(before.halfYear()));
        places.put("in", phrases.inPeriod(before.halfYear()));
        return new ChangePhrases(phrases)
                .clause(participants(before, row), participants(phrases.reported(), row))
                .map(change -> {
                    places.put("change", change);
                    return phrases.messageFormatter().sentence(id, "opening.change", places);
                })
                .orElseGet(() -> phrases.messageFormatter().sentence(id, "opening.changeUnknown", places));
    }

    static TableValue participants(TableSet tables, String row) {
        return TableValue.of(tables, TABLE, row, TableValue.PARTICIPANTS);
    }
}
