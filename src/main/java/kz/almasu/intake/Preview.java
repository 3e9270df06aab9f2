package kz.almasu.intake;

import java.io.Serializable;
import java.util.List;
import kz.almasu.submission.Finding;

/** What a sheet would change, or has changed; with findings nothing is stored and {@code changes} is null. */
public record Preview(List<Finding> findings, Changes changes) implements Serializable {

    public boolean isStorable() {
        return findings.isEmpty();
    }
}
