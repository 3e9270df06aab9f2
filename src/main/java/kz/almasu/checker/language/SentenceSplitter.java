package kz.almasu.checker.language;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into sentences, list items and table rows; rejoins lines broken by a page layout. */
final class SentenceSplitter {

    /** A line shorter than this was ended on purpose, not wrapped. */
    private static final int MARGIN = 60;
    /** Longer sentences are cut, so that the running time stays linear in the length of the text. */
    private static final int MAX_TOKENS = 160;

    private static final String BULLETS = "•–—*·▪◦\uF0B7\uF0A7";
    private static final String ENDS = ".!?…";

    private final String text;
    private final Vocabulary words;
    private final List<Token> tokens;
    private final List<RawSentence> sentences = new ArrayList<>();
    private int first;
    private boolean numbered;

    /** A run of tokens without its enumerator. */
    record RawSentence(ParsedSentence.SentenceType kind, List<Token> tokens, boolean bulleted) {}

    private SentenceSplitter(String text, List<Token> tokens, Vocabulary words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    static List<RawSentence> of(String text, List<Token> tokens, Vocabulary words) {
        SentenceSplitter sentences = new SentenceSplitter(text, tokens, words);
        for (int at = 1; at < tokens.size(); at++) {
            sentences.numbered |= at - 1 > sentences.first && tokens.get(at - 1).is(Token.TokenType.NUMBER);
            if (at - sentences.first >= MAX_TOKENS || sentences.startsSentence(at)) {
                sentences.addSentence(at);
            }
        }
        sentences.addSentence(tokens.size());
        return sentences.sentences;
    }

    private void addSentence(int at) {
        if (at > first) {
            int skipped = enumeratorLength(first);
            List<Token> part = tokens.subList(Math.min(first + skipped, at), at);
            if (!part.isEmpty()) {
                sentences.add(new RawSentence(kind(part, skipped > 0), part, skipped > 0));
            }
        }
        first = at;
        numbered = false;
    }

    private ParsedSentence.SentenceType kind(List<Token> part, boolean bulleted) {
        Token last = part.get(part.size() - 1);
        if (last.isMark(":") || isCaption(first)) {
            return ParsedSentence.SentenceType.HEAD;
        }
        boolean complete =
                last.isMark(ENDS) && (part.get(0).isCapital() || !part.get(0).is(Token.TokenType.WORD));
        return bulleted || !complete ? ParsedSentence.SentenceType.ITEM : ParsedSentence.SentenceType.PLAIN;
    }

    /** The number of tokens of a bullet or item number at the beginning of a line. */
    private int enumeratorLength(int at) {
        if (at > 0 && lineBreaks(at) == 0) {
            return 0;
        }
        if (isBullet(at)) {
            return 1;
        }
        return isEnumerator(at) ? 2 : 0;
    }

    private boolean isBullet(int at) {
        Token token = tokens.get(at);
        boolean hyphen = token.isMark("-")
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).is(Token.TokenType.NUMBER);
        return token.isMark(BULLETS) || hyphen;
    }

    private boolean isEnumerator(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).is(Token.TokenType.NUMBER)
                && tokens.get(at).text().length() <= 3
                && tokens.get(at + 1).isMark(".)")
                && !tokens.get(at + 2).is(Token.TokenType.NUMBER);
    }

    private boolean isCaption(int at) {
        return tokens.get(at).is(Token.TokenType.REFERENCE)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isMark(".:–—-");
    }

    private boolean startsSentence(int at) {
        Token last = tokens.get(at - 1);
        int breaks = lineBreaks(at);
        if (breaks == 0) {
            return last.isMark(ENDS) && tokens.get(at).from() > last.to() && endsSentence(at);
        }
        boolean value = tokens.get(at).is(Token.TokenType.NUMBER) && !numbered;
        if (breaks > 2 && !value || isBullet(at) || isEnumerator(at) || isCaption(at) || last.isMark(":;")) {
            return true;
        }
        return last.isMark(ENDS) && endsSentence(at) || endsBeforeMargin(at);
    }

    private int lineBreaks(int at) {
        int from = at == 0 ? 0 : tokens.get(at - 1).to();
        return (int) text.substring(from, tokens.get(at).from())
                .chars()
                .filter(c -> c == '\n' || c == '\f')
                .count();
    }

    /**
     * True if the full stop before this token ends a sentence: not after an abbreviation, an initial or the label of a
     * caption.
     */
    private boolean endsSentence(int at) {
        Token next = tokens.get(at);
        boolean startsSentence = next.isCapital() || !next.is(Token.TokenType.WORD);
        if (at < 2 || !startsSentence) {
            return startsSentence;
        }
        Token word = tokens.get(at - 2);
        boolean initial = word.isCapital()
                && (word.text().length() == 1
                        || word.text().length() == 2
                                && Character.isLowerCase(word.text().charAt(1)));
        boolean label = at - 2 == first && word.is(Token.TokenType.REFERENCE);
        boolean abbreviation = words.set("abbreviations").contains(word.lower()) && !next.isCapital()
                || words.set("abbreviations.names").contains(word.lower());
        return !initial && !label && !abbreviation;
    }

    /** True if the line before this token was not wrapped and the next one does not continue it. */
    private boolean endsBeforeMargin(int at) {
        int end = tokens.get(at - 1).to();
        int start = text.lastIndexOf('\n', end - 1) + 1;
        Token next = tokens.get(at);
        boolean continues = next.is(Token.TokenType.WORD) && !next.isCapital()
                || next.is(Token.TokenType.NUMBER) && !numbered
                || next.isMark(")%,");
        return end - start < MARGIN && !continues;
    }
}
