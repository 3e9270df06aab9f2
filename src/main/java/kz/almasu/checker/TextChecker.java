package kz.almasu.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import kz.almasu.checker.interpretation.ComparisonReader;
import kz.almasu.checker.interpretation.Context;
import kz.almasu.checker.interpretation.NumberReader;
import kz.almasu.checker.interpretation.RankingReader;
import kz.almasu.checker.interpretation.Scope;
import kz.almasu.checker.interpretation.SubjectReader;
import kz.almasu.checker.interpretation.TrendReader;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Span;
import kz.almasu.checker.language.SpanFinder;
import kz.almasu.checker.language.TextParser;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.statement.Evaluation;
import kz.almasu.checker.statement.Facts;
import kz.almasu.checker.statement.ReferenceStatement;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.note.NoteSource;

/** Checks texts in one language against the figures of one note. */
final class TextChecker {

    private final Vocabulary words;
    private final Facts facts;
    private final TextParser parser;

    TextChecker(NoteSource source, NameCatalogue catalogue) {
        this.words = Vocabulary.of(source.language());
        this.facts = new Facts(source, catalogue);
        this.parser = new TextParser(words, catalogue);
    }

    List<Claim> check(String text) {
        NavigableMap<Integer, Span> spans = SpanFinder.in(text, words, facts.reported(), facts.before());
        List<Statement> statements = new ArrayList<>(references(spans));
        Context context = Context.NONE;
        for (ParsedSentence sentence : parser.read(text, spans)) {
            Scope scope = new Scope(sentence, context, facts.reported());
            SubjectReader subjects = new SubjectReader(scope, facts, words);
            List<Statement> numbers = new NumberReader(scope, subjects, words).statements();
            statements.addAll(numbers);
            statements.addAll(new TrendReader(scope, subjects).statements(numbers));
            statements.addAll(new RankingReader(scope).statements());
            statements.addAll(new ComparisonReader(scope, subjects.isPostpositional()).statements());
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
            if (span instanceof Span.ReferenceSpan reference) {
                reference
                        .numbers()
                        .forEach(number -> references.add(new ReferenceStatement(
                                new Statement.Range(number.from(), number.to()), reference.kind(), number.number())));
            }
        });
        return references;
    }

    private Claim claim(Statement statement, String text) {
        Evaluation evaluation = statement.check(facts, words.language());
        if (evaluation.verdict() == Verdict.UNKNOWN && !statement.isNumber()) {
            return null;
        }
        Statement.Range range = statement.range();
        return new Claim(
                range.from(),
                range.to(),
                text.substring(range.from(), range.to()),
                evaluation.verdict(),
                evaluation.figures(),
                evaluation.expected());
    }
}
