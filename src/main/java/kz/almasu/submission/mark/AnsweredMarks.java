package kz.almasu.submission.mark;

import java.io.Serializable;

/**
 * Marked participants of a report that has come back.
 *
 * @param participants those that the office had to correct or to leave out
 * @param answered those of them whose mark the office has answered
 */
public record AnsweredMarks(long participants, long answered) implements Serializable {}
