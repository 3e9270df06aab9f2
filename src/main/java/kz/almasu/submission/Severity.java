package kz.almasu.submission;

/** How much a finding matters. */
public enum Severity {
    /** Cannot be stored or submitted. */
    ERROR,
    /** Can be submitted with a written explanation. */
    WARNING,
    /** Informs. */
    NOTE
}
