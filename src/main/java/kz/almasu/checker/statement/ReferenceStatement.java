package kz.almasu.checker.statement;

import java.util.List;
import java.util.stream.IntStream;
import kz.almasu.document.Caption;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteTables;
import kz.almasu.system.Language;

/** States that a table, chart or appendix exists. */
public record ReferenceStatement(Range range, Caption.Kind kind, int number) implements Statement {

    /** One chart of institution types per direction. */
    private static final int CHARTS = 2;

    @Override
    public Evaluation check(Facts facts, Language language) {
        int last = last(kind);
        if (number >= 1 && number <= last) {
            return Evaluation.supported(List.of(new Caption(kind, number, "", "", "").id()));
        }
        return Evaluation.contradicted(
                List.of(),
                kind == Caption.Kind.CHART ? "1–" + last : label(1, language) + " – " + label(last, language));
    }

    private String label(int place, Language language) {
        return Captions.numbered(kind, place, "", language).label();
    }

    private static int last(Caption.Kind kind) {
        String prefix = kind == Caption.Kind.APPENDIX ? "appendix-" : "";
        return kind == Caption.Kind.CHART
                ? CHARTS
                : (int) IntStream.rangeClosed(1, NoteTables.ALL.size())
                        .filter(place -> NoteTables.ALL.stream()
                                .anyMatch(table -> table.id().equals(prefix + place)))
                        .count();
    }
}
