package kz.almasu.document.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.almasu.document.Document;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/**
 * A DOCX or XLSX file as a whole: what it says about itself, and its bytes. They hold no time of day and no name of a
 * person, so that the same document always gives the same file.
 */
public final class OfficeFile {

    private static final String PROGRAM = "Almasu";
    /** The first that a ZIP archive can say. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {}

    /** Says in the file's properties what it is and in which language. */
    public static void describe(POIXMLDocument file, Document document) throws IOException {
        PackagePropertiesPart core = removeAuthor(file);
        core.setTitleProperty(OfficeText.withoutIllegalCharacters(document.title()));
        core.setSubjectProperty(OfficeText.withoutIllegalCharacters(document.scope()));
        core.setLanguageProperty(OfficeText.tag(document.language()));
        core.setVersionProperty(OfficeText.withoutIllegalCharacters(document.edition()));
    }

    /** Takes out what POI says by itself: who wrote it and when. */
    static PackagePropertiesPart removeAuthor(POIXMLDocument file) throws IOException {
        PackagePropertiesPart core = file.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(Optional.empty());
        core.setCreatedProperty(Optional.<Date>empty());
        file.getProperties().getExtendedProperties().setApplication(PROGRAM);
        return core;
    }

    /** The file's bytes; it can be closed then. */
    public static byte[] bytes(POIXMLDocument file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return withoutTimes(bytes.toByteArray());
    }

    /** POI stamps each part with the present. A chart's workbook is a file within the file. */
    private static byte[] withoutTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(FIXED_TIME);
                to.putNextEntry(timeless);
                byte[] part = from.readAllBytes();
                to.write(entry.getName().endsWith(".xlsx") ? withoutTimes(part) : part);
            }
        }
        return bytes.toByteArray();
    }
}
