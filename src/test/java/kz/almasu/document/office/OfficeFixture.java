package kz.almasu.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What holds for every Office file. */
public final class OfficeFixture {

    private OfficeFixture() {}

    /** Neither the file nor a file within it says when or by whom it was made. */
    public static void assertTimeless(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    assertTimeless(part);
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
