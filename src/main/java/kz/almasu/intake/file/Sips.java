package kz.almasu.intake.file;

import java.io.InputStream;

/**
 * Content that is read in sips: one text or tag that never ends would be gathered in memory as a whole before anybody
 * sees it.
 */
final class Sips extends CountedStream {

    /** In bytes. A cell holds 32,767 characters at most, and readers read some thousand ahead. */
    private static final int LARGEST = 1024 * 1024;

    private int read;

    Sips(InputStream content) {
        super(content);
    }

    /** What was read so far has been taken in. */
    void swallow() {
        read = 0;
    }

    @Override
    void count(int bytes) throws Archive.Bomb {
        read += bytes;
        if (read > LARGEST) {
            throw new Archive.Bomb();
        }
    }
}
