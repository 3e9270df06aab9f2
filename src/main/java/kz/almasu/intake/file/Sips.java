package kz.almasu.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Content that is read in sips: one text or tag that never ends would be gathered in memory as a whole before anybody
 * sees it.
 */
final class Sips extends FilterInputStream {

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
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int bytes = super.read(into, offset, length);
        count(Math.max(bytes, 0));
        return bytes;
    }

    private void count(int bytes) throws Archive.Bomb {
        read += bytes;
        if (read > LARGEST) {
            throw new Archive.Bomb();
        }
    }
}
