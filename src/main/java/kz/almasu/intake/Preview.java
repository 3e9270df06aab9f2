package kz.almasu.intake;

import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.Finding;

/**
 * What a sheet would change, and everything found in it. With errors nothing is stored; then {@code changes} are those
 * of the rows without errors, and null if the file could not be read.
 */
public record Preview(Reading reading, Changes changes) implements Serializable {

    /** The errors. */
    public List<Finding> findings() {
        return reading.sheet().errors();
    }

    /** Doubts, which will be asked about before submitting, and notes. */
    public List<Finding> others() {
        return reading.sheet().others();
    }

    public boolean isStorable() {
        return findings().isEmpty();
    }
}
