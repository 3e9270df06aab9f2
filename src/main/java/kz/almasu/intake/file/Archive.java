package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a ZIP file in memory. What is unpacked is counted: a file that grows beyond reason is a bomb, and is left
 * before it is read.
 */
final class Archive implements AutoCloseable {

    /** What all that is read of one file may unpack to. */
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;

    /** So much may always be unpacked: small parts of many equal cells are packed extremely well. */
    private static final long ALWAYS_ALLOWED = 32L * 1024 * 1024;

    /** How many times its packed size a file may have beyond that. A sheet of empty cells has some fifty times. */
    private static final long MOST_TIMES = 100;

    /** Part names and their number are kept in memory. */
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final long most;
    private long unpacked;

    /** Thrown while reading a file that unpacks to too much. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Archive(byte[] file) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        most = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, MOST_TIMES * file.length));
        int parts = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            if (++parts > MOST_PARTS) {
                throw new Bomb();
            }
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The content of a part; empty where there is none of this name. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Part(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Part extends CountedStream {

        Part(InputStream content) {
            super(content);
        }

        @Override
        void count(int bytes) throws Bomb {
            unpacked += bytes;
            if (unpacked > most) {
                throw new Bomb();
            }
        }
    }
}
