package kz.almasu.checker.statement;

/** What the figures say of a statement. */
public enum Verdict {
    /** A figure says the same. */
    SUPPORTED,
    /** What it is about is clear, and the figures say otherwise in every reading. */
    CONTRADICTED,
    /** It cannot be tied to a figure, or the figure itself is not known. */
    UNKNOWN
}
