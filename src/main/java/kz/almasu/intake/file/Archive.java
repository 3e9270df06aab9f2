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
    private static final long MAX_UNPACKED_BYTES = 512L * 1024 * 1024;

    /** So much may always be unpacked: small parts of many equal cells are packed extremely well. */
    private static final long ALWAYS_ALLOWED_BYTES = 32L * 1024 * 1024;

    /** How many times its packed size a file may have beyond that. A sheet of empty cells has some fifty times. */
    private static final long MAX_COMPRESSION_RATIO = 100;

    /** Part names and their number are kept in memory. */
    private static final int MAX_PARTS = 10_000;

    private final ZipFile zip;
    private final long maxUnpackedBytes;
    private long unpackedBytes;

    /** Thrown while reading a file that unpacks to too much. */
    static final class ArchiveLimitExceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    Archive(byte[] file) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        maxUnpackedBytes =
                Math.min(MAX_UNPACKED_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, MAX_COMPRESSION_RATIO * file.length));
        int parts = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            if (++parts > MAX_PARTS) {
                throw new ArchiveLimitExceeded();
            }
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The content of a part; empty where there is none of this name. */
    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new CountedPart(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class CountedPart extends CountingInputStream {

        CountedPart(InputStream content) {
            super(content);
        }

        @Override
        void count(int bytes) throws ArchiveLimitExceeded {
            unpackedBytes += bytes;
            if (unpackedBytes > maxUnpackedBytes) {
                throw new ArchiveLimitExceeded();
            }
        }
    }
}
