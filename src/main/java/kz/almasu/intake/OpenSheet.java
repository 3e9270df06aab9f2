package kz.almasu.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * An uploaded file as the office finds it again: held against what is stored now.
 *
 * @param id of this upload: another file in its place has another
 * @param login who uploaded it
 * @param mended how many cells were mended since
 */
public record OpenSheet(long id, String fileName, String login, Instant uploadedAt, int mended, Preview preview)
        implements Serializable {}
