package kz.almasu.submission.review;

import java.io.Serializable;
import kz.almasu.period.HalfYear;

/** Number of participants in the last earlier report that the ministry received from an institution. */
public record EarlierTotal(HalfYear halfYear, long participants) implements Serializable {}
