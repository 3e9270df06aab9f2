package kz.almasu.intake;

import java.util.List;
import kz.almasu.submission.Finding;

/**
 * What a sheet would change, and everything found in it. With errors nothing is stored; then {@code changes} are those
 * of the rows without errors, and null if the file could not be read.
 */
public record Preview(Reading reading, Changes changes) {

    /** The errors. */
    public List<Finding> findings() {
        return reading.sheet().errors();
    }

    public boolean isStorable() {
        return findings().isEmpty();
    }
}
