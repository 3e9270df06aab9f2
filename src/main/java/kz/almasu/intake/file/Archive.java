package kz.almasu.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A ZIP file in memory. Counts the unpacked bytes and stops reading when a file exceeds its limit (a zip bomb). */
final class Archive implements AutoCloseable {

    private static final long MAX_UNPACKED_BYTES = 512L * 1024 * 1024;

    /** Always allowed, whatever the ratio: small sheets of equal cells compress extremely well. */
    private static final long ALWAYS_ALLOWED_BYTES = 32L * 1024 * 1024;

    /** Beyond {@link #ALWAYS_ALLOWED_BYTES}. A sheet of empty cells has a ratio of about 50. */
    private static final long MAX_COMPRESSION_RATIO = 100;

    private static final int MAX_TEXT = 1000;

    /** ZipFile keeps all entries in memory. */
    private static final int MAX_PARTS = 10_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> partNames = new HashMap<>();
    private final long maxUnpackedBytes;
    private long unpackedBytes;

    /** Thrown while reading a file that exceeds a limit. */
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
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            partNames.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
            if (++parts > MAX_PARTS) {
                throw new ArchiveLimitExceeded();
            }
        }
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    /** Part names are equal if they differ in case only. */
    private ZipArchiveEntry entry(String name) {
        return partNames.get(name.toLowerCase(Locale.ROOT));
    }

    Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        return entry == null ? Optional.empty() : Optional.of(new CountedPart(zip.getInputStream(entry)));
    }

    /** Returns the names of all parts, in lower case. */
    Set<String> parts() {
        return partNames.keySet();
    }

    /** Returns the beginning of a part as text. */
    String text(String name) throws IOException {
        try (InputStream content = part(name).orElseThrow(IOException::new)) {
            return new String(content.readNBytes(MAX_TEXT), StandardCharsets.UTF_8);
        }
    }

    /** Returns why a file is refused whose reading failed: it exceeds a limit, or it is broken. */
    static UnreadableFile refusal(Exception failure) {
        return new UnreadableFile(isLimitExceeded(failure) ? "FILE_UNPACKS_WITHIN_REASON" : "FILE_IS_WHOLE", 0);
    }

    private static boolean isLimitExceeded(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof ArchiveLimitExceeded)) {
            Throwable nested = cause instanceof XMLStreamException xml ? xml.getNestedException() : null;
            cause = nested == null ? cause.getCause() : nested;
        }
        return cause != null;
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
