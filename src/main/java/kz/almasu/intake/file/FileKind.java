package kz.almasu.intake.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The type of a file, detected by its content and not by its name. */
public enum FileKind {
    CSV,
    XLSX,
    /** A workbook of Excel 97–2003. */
    XLS,
    /** A spreadsheet of LibreOffice. */
    ODS,
    /** An encrypted workbook, which Office stores in the container format of XLS. */
    PROTECTED,
    /** A binary workbook of Excel. */
    XLSB,
    /** A spreadsheet of Apple. */
    NUMBERS,
    WORD,
    PDF,
    /** A table of a web page, which some systems name .xls. */
    HTML,
    /** The XML format of Excel 2003. */
    XML,
    PICTURE,
    ARCHIVE,
    DAMAGED,
    OTHER;

    private static final byte[] OLE_SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP_SIGNATURE = {'P', 'K'};
    private static final List<byte[]> PICTURES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, ascii("GIF8"));
    private static final List<byte[]> ARCHIVES =
            List.of(new byte[] {0x1F, (byte) 0x8B}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}, ascii("Rar!"));

    /** Of the text at the beginning, enough for an XML declaration and its root. */
    private static final int TEXT_SAMPLE = 1000;

    static FileKind of(byte[] file) {
        if (startsWith(file, OLE_SIGNATURE)) {
            return ofContainer(file);
        }
        if (startsWith(file, ZIP_SIGNATURE) && file.length > 2 && file[2] < 9) {
            return ofArchive(file);
        }
        if (PICTURES.stream().anyMatch(signature -> startsWith(file, signature))) {
            return PICTURE;
        }
        if (ARCHIVES.stream().anyMatch(signature -> startsWith(file, signature))) {
            return ARCHIVE;
        }
        return startsWith(file, new byte[] {0x7F, 'E', 'L', 'F'}) ? OTHER : ofText(file);
    }

    /** Streams of the container have names in UTF-16. */
    private static FileKind ofContainer(byte[] file) {
        if (contains(file, "EncryptedPackage")) {
            return PROTECTED;
        }
        return contains(file, "WordDocument") ? WORD : XLS;
    }

    private static FileKind ofArchive(byte[] file) {
        try (Archive archive = new Archive(file)) {
            Set<String> parts = archive.parts();
            if (archive.has("[Content_Types].xml")) {
                return ofOfficeDocument(parts);
            }
            if (archive.has("mimetype") && archive.has("content.xml")) {
                return archive.text("mimetype").contains("spreadsheet") ? ODS : WORD;
            }
            return parts.stream().anyMatch(part -> part.endsWith(".iwa")) ? NUMBERS : ARCHIVE;
        } catch (Archive.ArchiveLimitExceeded tooLarge) {
            return XLSX;
        } catch (IOException | IllegalArgumentException broken) {
            return DAMAGED;
        }
    }

    private static FileKind ofOfficeDocument(Set<String> parts) {
        if (parts.stream().anyMatch(part -> part.endsWith("workbook.bin"))) {
            return XLSB;
        }
        if (parts.stream().anyMatch(part -> part.startsWith("word/"))) {
            return WORD;
        }
        return parts.stream().anyMatch(part -> part.startsWith("ppt/")) ? OTHER : XLSX;
    }

    private static FileKind ofText(byte[] file) {
        String text = new String(file, 0, Math.min(file.length, TEXT_SAMPLE), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            return PDF;
        }
        if (text.startsWith("{\\rtf")) {
            return WORD;
        }
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return XML;
        }
        if (text.matches("(?s)<(?:!doctype html|html|head|meta|table|body|style|div).*")
                || text.startsWith("mime-version:")) {
            return HTML;
        }
        return text.matches("(?s)[{\\[]\\s*[\"{\\[].*") || text.startsWith("<?xml") ? OTHER : CSV;
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contains(byte[] file, String name) {
        byte[] sequence = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + sequence.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + sequence.length, sequence, 0, sequence.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
