package kz.almasu.edition;

import java.io.Serializable;

/** Rendering progress of an edition. */
public record RenderingProgress(Edition edition, int completedFiles, int totalFiles) implements Serializable {

    public boolean isPublished() {
        return edition.isPublished();
    }

    /** True if rendering failed and a reviewer has to resume or abandon it. */
    public boolean isStopped() {
        return edition.getFailure() != null;
    }

    /** True if all files are ready, and the edition waits for its time or a second person. */
    public boolean isWaiting() {
        return !isPublished() && !isStopped() && completedFiles == totalFiles;
    }

    /** From 0 to 100. */
    public int percent() {
        return isPublished() ? 100 : completedFiles * 100 / totalFiles;
    }
}
