package kz.almasu.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Span;
import kz.almasu.checker.language.SpanFinder;
import kz.almasu.checker.language.TextParser;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.reading.Context;
import kz.almasu.checker.reading.Range;
import kz.almasu.checker.reading.Reading;
import kz.almasu.checker.reading.SentenceReader;
import kz.almasu.checker.statement.Evaluation;
import kz.almasu.checker.statement.Facts;
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

    /** Takes long texts in parts, so that one part at a time is in memory. */
    List<Claim> check(String text) {
        List<Claim> claims = new ArrayList<>();
        for (TextPart part : TextPart.of(text)) {
            checkPart(part.text()).forEach(claim -> claims.add(claim.shifted(part.from())));
        }
        return List.copyOf(claims);
    }

    private List<Claim> checkPart(String text) {
        NavigableMap<Integer, Span> spans = SpanFinder.in(text, words, facts.reported(), facts.before());
        SentenceReader reader = new SentenceReader(words, spans, facts.reported(), facts.before());
        List<Claim> claims = new ArrayList<>();
        Context context = Context.NONE;
        for (ParsedSentence sentence : parser.read(text, spans)) {
            reader.readings(sentence, context).forEach(reading -> claims.add(claim(reading, text)));
            context = context.after(sentence);
        }
        return List.copyOf(claims);
    }

    private Claim claim(Reading reading, String text) {
        Evaluation evaluation = reading.check(facts, words.language());
        Range range = reading.range();
        return new Claim(
                range.from(),
                range.to(),
                text.substring(range.from(), range.to()),
                evaluation.verdict(),
                evaluation.figures(),
                evaluation.expected());
    }
}
