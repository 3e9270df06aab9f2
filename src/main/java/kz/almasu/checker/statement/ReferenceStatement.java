package kz.almasu.checker.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Topic;
import kz.almasu.document.Caption;
import kz.almasu.note.Captions;
import kz.almasu.note.NoteTables;
import kz.almasu.system.Language;

/**
 * States that a table, chart or appendix exists and is about one of these topics.
 *
 * @param topics empty if the text names none
 * @param directions empty if the text names none
 */
public record ReferenceStatement(Caption.Kind kind, int number, Set<Topic> topics, Set<DirectionScope> directions)
        implements Statement {

    @Override
    public Evaluation check(Facts facts, Language language) {
        List<Integer> fitting =
                IntStream.rangeClosed(1, last(facts)).filter(this::fits).boxed().toList();
        return fitting.contains(number)
                ? Evaluation.supported(List.of(new Caption(kind, number, "", "", "").id()))
                : Evaluation.contradicted(List.of(), expected(fitting, last(facts), language));
    }

    private String expected(List<Integer> fitting, int last, Language language) {
        return fitting.size() == last
                ? label(1, language) + " – " + label(last, language)
                : fitting.stream().map(place -> label(place, language)).collect(Collectors.joining(", "));
    }

    private String label(int place, Language language) {
        return Captions.numbered(kind, place, "", language).label();
    }

    private boolean fits(int place) {
        BlockContent content = BlockContent.of(kind, place);
        return (topics.isEmpty() || topics.stream().anyMatch(content.topics()::contains))
                && (directions.isEmpty() || directions.stream().anyMatch(content.directions()::contains));
    }

    private int last(Facts facts) {
        String prefix = kind == Caption.Kind.APPENDIX ? "appendix-" : "";
        return kind == Caption.Kind.CHART
                ? facts.charts()
                : (int) IntStream.rangeClosed(1, NoteTables.ALL.size())
                        .filter(place -> NoteTables.ALL.stream()
                                .anyMatch(table -> table.id().equals(prefix + place)))
                        .count();
    }
}
