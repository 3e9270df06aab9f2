package kz.almasu.checker.language;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param from start offset in the text
 * @param to end offset, including the suffix
 * @param text as written, without suffix
 * @param suffix an ending written after a hyphen or an apostrophe, as in {@code 382-ге}; empty if there is none
 */
public record Token(TokenType kind, int from, int to, String text, String lower, String suffix) {

    public enum TokenType {
        WORD,
        NUMBER,
        PERCENT,
        MARK,
        /** A half-year expression as one token. */
        PERIOD,
        /** A reference to a table, chart or appendix as one token. */
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
