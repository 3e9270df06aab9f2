package kz.almasu.checker.statement;

/** Result of evaluating a statement. */
public enum Verdict {
    /** A figure agrees. */
    SUPPORTED,
    /** The reading is certain, and the figures disagree in every reading. */
    CONTRADICTED,
    /** It cannot be linked to a figure, or the figure itself is not known. */
    UNKNOWN
}
