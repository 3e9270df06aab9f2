package kz.almasu.intake.file;

import java.io.InputStream;

/**
 * Content that is read in sips: one text or tag that never ends would be gathered in memory as a whole before anybody
 * sees it.
 */
final class BoundedInputStream extends CountingInputStream {

    /** In bytes. A cell holds 32,767 characters at most, and readers read some thousand ahead. */
    private static final int MAX_BYTES = 1024 * 1024;

    private int bytesSinceReset;

    BoundedInputStream(InputStream content) {
        super(content);
    }

    /** What was read so far has been taken in. */
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
