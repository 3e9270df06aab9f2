package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableIds;
import kz.almasu.registry.Direction;

/**
 * Sentences on how many different persons the participants are. Without identity numbers only the limits are known; where
 * these say nothing, there is no sentence.
 */
record PersonsNarrative(CommonPhrases phrases) {

    /** Returns a sentence on all participants, and one on each direction if both have participants. */
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        add(sentences, "opening.persons.total", FigureAddress.TOTAL);
        if (has(Direction.OUTGOING) && has(Direction.INCOMING)) {
            add(sentences, "opening.persons.outgoing", Direction.OUTGOING.name());
            add(sentences, "opening.persons.incoming", Direction.INCOMING.name());
        }
        return sentences;
    }

    private boolean has(Direction direction) {
        TableValue participants = OpeningChapter.participants(phrases.reported(), direction.name());
        return participants.isKnown() && participants.amount() > 0;
    }

    private void add(List<Sentence> sentences, String id, String row) {
        TableValue participants = OpeningChapter.participants(phrases.reported(), row);
        TableValue least = value(row, "persons-least");
        TableValue most = value(row, "persons-most");
        if (!participants.isKnown() || !least.isKnown() || !most.isKnown() || participants.amount() < 2) {
            return;
        }
        boolean exact = least.amount() == most.amount();
        if (!exact && least.amount() == 1) {
            return;
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("direction", row.equals(FigureAddress.TOTAL) ? "BOTH" : row);
        arguments.put("least", phrases.number(least));
        arguments.put("most", phrases.number(most));
        arguments.put("unidentified", unidentified(least, most));
        String exactKey = least.amount() == participants.amount() ? "opening.personsAll" : "opening.persons";
        sentences.add(phrases.messageFormatter().sentence(id, exact ? exactKey : "opening.personsBetween", arguments));
    }

    private TableValue value(String row, String column) {
        return TableValue.of(phrases.reported(), TableIds.OVERVIEW, row, column);
    }

    /** From two persons with an identity number on, the participants without one are the difference of the limits. */
    private static Fragment unidentified(TableValue least, TableValue most) {
        long difference = most.amount() - least.amount();
        return Fragment.ofValue(
                Long.toString(difference),
                difference,
                List.of(least.address().toString(), most.address().toString()));
    }
}
