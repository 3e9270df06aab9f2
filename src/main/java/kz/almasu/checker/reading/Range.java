package kz.almasu.checker.reading;

import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.ParsedSentence;

/** A part of a text. @param to exclusive */
public record Range(int from, int to) {

    static Range of(ParsedSentence sentence, int firstToken, int lastToken) {
        return new Range(
                sentence.tokens().get(firstToken).from(),
                sentence.tokens().get(lastToken).to());
    }

    static Range of(ParsedSentence sentence, Mention mention) {
        return of(sentence, mention.start(), mention.end() - 1);
    }

    Range including(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }
}
