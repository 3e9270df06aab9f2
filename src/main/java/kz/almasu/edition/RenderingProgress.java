package kz.almasu.edition;

import java.io.Serializable;

/**
 * How far an edition has come.
 *
 * @param completedFiles how many of its files are there
 * @param totalFiles how many it will have
 */
public record RenderingProgress(Edition edition, int completedFiles, int totalFiles) implements Serializable {

    public boolean isPublished() {
        return edition.isPublished();
    }

    /** Whether making its files has stopped, and somebody has to say how to go on. */
    public boolean isStopped() {
        return edition.getFailure() != null;
    }

    /** From 0 to 100. */
    public int percent() {
        return isPublished() ? 100 : completedFiles * 100 / totalFiles;
    }
}
