package kz.almasu.checker;

/**
 * A word, a number or a mark of a text.
 *
 * @param from where it begins in the text
 * @param to where it and its suffix end
 * @param text as written, without suffix
 * @param lower in lower case
 * @param suffix an ending that is written after a hyphen or an apostrophe, as in {@code 382-ге}; empty if there is none
 */
record Token(Kind kind, int from, int to, String text, String lower, String suffix) {

    enum Kind {
        WORD,
        NUMBER,
        PERCENT,
        MARK,
        /** A half-year; the whole expression is one token. */
        PERIOD,
        /** A reference to a table, a chart or an appendix; the whole expression is one token. */
        REFERENCE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    Token withSuffix(Token ending) {
        return new Token(kind, from, ending.to, text, lower, ending.lower);
    }
}
