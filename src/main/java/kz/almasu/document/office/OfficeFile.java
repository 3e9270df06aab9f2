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
import kz.almasu.system.Language;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/**
 * Properties and bytes of a DOCX or XLSX file. They contain no timestamp and no author, so that equal documents give equal
 * files.
 */
public final class OfficeFile {

    private static final String PROGRAM = "Almasu";
    /** The first midnight of 1980 would be written with the time zone, as a time before ZIP's earliest. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OfficeFile() {}

    public static void setProperties(POIXMLDocument file, Document document) throws IOException {
        setProperties(file, document.language(), document.title(), document.scope(), document.edition());
    }

    /** @param version edition; empty if there is none */
    public static void setProperties(
            POIXMLDocument file, Language language, String title, String subject, String version) throws IOException {
        PackagePropertiesPart core = removeAuthor(file);
        core.setTitleProperty(OfficeText.withoutIllegalCharacters(title));
        core.setSubjectProperty(OfficeText.withoutIllegalCharacters(subject));
        core.setLanguageProperty(OfficeText.tag(language));
        core.setVersionProperty(OfficeText.withoutIllegalCharacters(version));
    }

    /** Removes the author and the creation time that POI sets by default. */
    static PackagePropertiesPart removeAuthor(POIXMLDocument file) throws IOException {
        PackagePropertiesPart core = file.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(Optional.empty());
        core.setCreatedProperty(Optional.<Date>empty());
        file.getProperties().getExtendedProperties().setApplication(PROGRAM);
        return core;
    }

    /** Returns the bytes of the file, without timestamps. */
    public static byte[] bytes(POIXMLDocument file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return withoutTimestamps(bytes.toByteArray());
    }

    /** POI sets the current time in each ZIP entry, also of the workbooks that are embedded for charts. */
    private static byte[] withoutTimestamps(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIXED_TIME);
                out.putNextEntry(copy);
                byte[] part = in.readAllBytes();
                out.write(entry.getName().endsWith(".xlsx") ? withoutTimestamps(part) : part);
            }
        }
        return bytes.toByteArray();
    }
}
