package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Span;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.period.HalfYear;

/** Reads the statements of sentences about a half-year and the one before. */
public final class SentenceReader {

    private final Vocabulary words;
    private final NavigableMap<Integer, Span> spans;
    private final HalfYear reported;
    private final Optional<HalfYear> before;

    public SentenceReader(
            Vocabulary words, NavigableMap<Integer, Span> spans, HalfYear reported, Optional<HalfYear> before) {
        this.words = words;
        this.spans = spans;
        this.reported = reported;
        this.before = before;
    }

    /** Returns the statements of a sentence in their order, also those that were not understood. */
    public List<Reading> readings(ParsedSentence sentence, Context context) {
        Surroundings around = new Surroundings(sentence, words);
        SubjectReader subjects = new SubjectReader(around, context, reported);
        ExpressionReader expressions = new ExpressionReader(around, subjects, reported, before);
        List<Reading> readings = new ArrayList<>(new NumberReader(around, expressions).readings());
        readings.addAll(new ComparisonReader(around, expressions).readings(readings));
        readings.addAll(new RankingReader(around, subjects, expressions, reported).readings());
        readings.addAll(new ParticipationReader(around, reported, before).readings());
        readings.addAll(new ReferenceReader(sentence, spans).readings());
        return Coverage.checked(sentence, readings).stream()
                .sorted(Comparator.comparingInt(reading -> reading.range().from()))
                .toList();
    }
}
