package kz.almasu.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content of which is counted what is read, so that reading can end when it becomes too much. */
abstract class CountingInputStream extends FilterInputStream {

    CountingInputStream(InputStream content) {
        super(content);
    }

    /** So many bytes more were read. @throws IOException if that is too much */
    abstract void count(int bytes) throws IOException;

    @Override
    public final int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public final int read(byte[] into, int offset, int length) throws IOException {
        int bytes = super.read(into, offset, length);
        count(Math.max(bytes, 0));
        return bytes;
    }
}
