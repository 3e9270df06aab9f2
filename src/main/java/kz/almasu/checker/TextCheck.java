package kz.almasu.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import kz.almasu.note.NoteSource;

/** Holds texts in one language against the figures of one note. */
final class TextCheck {

    private final Words words;
    private final Facts facts;
    private final Reader reader;

    TextCheck(NoteSource source, Catalogue catalogue) {
        this.words = Words.of(source.language());
        this.facts = new Facts(source, catalogue);
        this.reader = new Reader(words, catalogue);
    }

    /** What the text claims, in its order. */
    List<Claim> check(String text) {
        NavigableMap<Integer, Span> spans = Spans.in(text, words, facts);
        List<Statement> statements = new ArrayList<>(references(spans));
        Context context = Context.NONE;
        for (Sentence sentence : reader.read(text, spans)) {
            Scope scope = new Scope(sentence, context, facts.reported());
            Subjects subjects = new Subjects(scope, facts, words);
            List<Statement> numbers = new Numbers(scope, subjects, words).statements();
            statements.addAll(numbers);
            statements.addAll(new Trends(scope, subjects).statements(numbers));
            statements.addAll(new Rankings(scope).statements());
            statements.addAll(new Comparisons(scope, subjects.hasWordsBehind()).statements());
            context = context.after(sentence);
        }
        return statements.stream()
                .sorted(Comparator.comparingInt(statement -> statement.range().from()))
                .map(statement -> claim(statement, text))
                .filter(claim -> claim != null)
                .toList();
    }

    private static List<Statement> references(NavigableMap<Integer, Span> spans) {
        List<Statement> references = new ArrayList<>();
        spans.values().forEach(span -> {
            if (span instanceof Span.Reference reference) {
                reference
                        .places()
                        .forEach(place -> references.add(new ReferenceStatement(
                                new Statement.Range(place.from(), place.to()), reference.kind(), place.number())));
            }
        });
        return references;
    }

    private Claim claim(Statement statement, String text) {
        Outcome outcome = statement.judge(facts, words.language());
        if (outcome.verdict() == Verdict.UNKNOWN && !statement.isNumber()) {
            return null;
        }
        Statement.Range range = statement.range();
        return new Claim(
                range.from(),
                range.to(),
                text.substring(range.from(), range.to()),
                outcome.verdict(),
                outcome.figures(),
                outcome.expected());
    }
}
