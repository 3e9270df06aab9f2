package kz.almasu.checker.statement;

/** Result of checking a statement. */
public enum Verdict {
    /** Every part of it was read, and the figures say so. */
    SUPPORTED,
    /** It was read, and the figures say otherwise in every reading. */
    CONTRADICTED,
    /** It was read, but the figures that it is about are not known. */
    UNKNOWN,
    /** Not every part of it was understood, so nothing is said about it. */
    NOT_READ
}
