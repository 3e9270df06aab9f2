package kz.almasu.checker.language;

/**
 * A word, a number or a mark of a text.
 *
 * @param from where it begins in the text
 * @param to where it and its suffix end
 * @param text as written, without suffix
 * @param lower in lower case
 * @param suffix an ending that is written after a hyphen or an apostrophe, as in {@code 382-ге}; empty if there is none
 */
public record Token(TokenType kind, int from, int to, String text, String lower, String suffix) {

    public enum TokenType {
        WORD,
        NUMBER,
        PERCENT,
        MARK,
        /** A half-year; the whole expression is one token. */
        PERIOD,
        /** A reference to a table, a chart or an appendix; the whole expression is one token. */
        REFERENCE
    }

    public boolean is(TokenType wanted) {
        return kind == wanted;
    }

    public boolean isMark(String marks) {
        return kind == TokenType.MARK && marks.contains(text);
    }

    public boolean isCapital() {
        return kind == TokenType.WORD && Character.isUpperCase(text.charAt(0));
    }

    Token withSuffix(Token ending) {
        return new Token(kind, from, ending.to, text, lower, ending.lower);
    }
}
