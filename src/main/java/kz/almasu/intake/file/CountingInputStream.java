package kz.almasu.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that reports the number of bytes read, so that a subclass can stop at its limit. */
abstract class CountingInputStream extends FilterInputStream {

    CountingInputStream(InputStream content) {
        super(content);
    }

    /**
     * Called after each read with the number of bytes.
     *
     * @throws IOException if a limit is exceeded
     */
    abstract void count(int bytes) throws IOException;

    @Override
    public final int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public final int read(byte[] into, int offset, int length) throws IOException {
        int bytes = super.read(into, offset, length);
        count(Math.max(bytes, 0));
        return bytes;
    }
}
