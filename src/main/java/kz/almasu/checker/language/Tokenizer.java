package kz.almasu.checker.language;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens; each span is one token. */
final class Tokenizer {

    /** Thousands may be separated by a non-breaking space, decimals by a comma or a point. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\d{1,3}(?:[\\u00A0\\u202F]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)"
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}]*)|(?<percent>%)|(?<mark>[^\\s\\u00A0\\u202F])");

    private static final String HYPHENS = "-‐‑'’";

    private Tokenizer() {}

    static List<Token> of(String text, NavigableMap<Integer, Span> spans, Vocabulary words) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (Span span : spans.values()) {
            add(tokens, text, from, span.from(), words);
            tokens.add(whole(span, text));
            from = span.to();
        }
        add(tokens, text, from, text.length(), words);
        return withSuffixes(tokens, text, words);
    }

    private static Token whole(Span span, String text) {
        Token.TokenType kind = span instanceof Span.PeriodSpan ? Token.TokenType.PERIOD : Token.TokenType.REFERENCE;
        String covered = text.substring(span.from(), span.to());
        return new Token(kind, span.from(), span.to(), covered, covered, "");
    }

    private static void add(List<Token> tokens, String text, int from, int to, Vocabulary words) {
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            String found = matcher.group();
            tokens.add(new Token(kind(matcher), matcher.start(), matcher.end(), found, words.lower(found), ""));
        }
    }

    private static Token.TokenType kind(Matcher matcher) {
        if (matcher.group("number") != null) {
            return Token.TokenType.NUMBER;
        }
        if (matcher.group("word") != null) {
            return Token.TokenType.WORD;
        }
        return matcher.group("percent") != null ? Token.TokenType.PERCENT : Token.TokenType.MARK;
    }

    private static List<Token> withSuffixes(List<Token> tokens, String text, Vocabulary words) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (at + 2 < tokens.size() && isSuffix(token, tokens.get(at + 1), tokens.get(at + 2), text, words)) {
                joined.add(token.withSuffix(tokens.get(at + 2)));
                at += 2;
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    /** A page layout may break the line after the hyphen or put spaces around it: {@code 33% - ға}. */
    private static boolean isSuffix(Token token, Token hyphen, Token ending, String text, Vocabulary words) {
        if (token.is(Token.TokenType.MARK)
                || !hyphen.isMark(HYPHENS)
                || !ending.is(Token.TokenType.WORD)
                || ending.isCapital()) {
            return false;
        }
        boolean near = hyphen.from() == token.to() || !token.is(Token.TokenType.WORD);
        boolean close = ending.from() == hyphen.to()
                || !token.is(Token.TokenType.WORD)
                || text.substring(hyphen.to(), ending.from()).contains("\n");
        return near && close && words.matches("attached", ending.lower());
    }
}
