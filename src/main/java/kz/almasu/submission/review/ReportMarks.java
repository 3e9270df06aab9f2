package kz.almasu.submission.review;

import java.util.List;
import kz.almasu.submission.mark.MarkedParticipant;
import kz.almasu.submission.mark.ParticipantMark;

/**
 * The marks of a report, in order of the names.
 *
 * @param unsent those that the next return will send
 * @param sent those of the last return, beside what the office has made of them
 */
public record ReportMarks(List<ParticipantMark> unsent, List<MarkedParticipant> sent) {}
