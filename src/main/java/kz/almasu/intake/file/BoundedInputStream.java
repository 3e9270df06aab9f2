package kz.almasu.intake.file;

import java.io.InputStream;

/**
 * A stream with a limit on the bytes read between two XML events: a single endless text or tag would otherwise be
 * collected in memory before the caller sees it.
 */
final class BoundedInputStream extends CountingInputStream {

    /** A cell holds at most 32,767 characters, and XML readers buffer a few thousand more. */
    private static final int MAX_BYTES = 1024 * 1024;

    private int bytesSinceReset;

    BoundedInputStream(InputStream content) {
        super(content);
    }

    /** Starts counting anew, after an XML event was processed. */
    void resetCount() {
        bytesSinceReset = 0;
    }

    @Override
    void count(int bytes) throws Archive.ArchiveLimitExceeded {
        bytesSinceReset += bytes;
        if (bytesSinceReset > MAX_BYTES) {
            throw new Archive.ArchiveLimitExceeded();
        }
    }
}
