package kz.almasu.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Assertions on Office files. */
public final class OfficeFixture {

    private OfficeFixture() {}

    /** Asserts that the file and embedded files have neither timestamps nor an author. */
    public static void assertNoTimestampsOrAuthor(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    assertNoTimestampsOrAuthor(part);
                } else {
                    assertThat(new String(part, StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .doesNotContain("dcterms:created", "dcterms:modified", "dc:creator", "lastModifiedBy");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
