package kz.almasu.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The type of a file, detected by its first bytes and not by its name. */
public enum FileKind {
    CSV,
    /** XLSX or another ZIP-based format. */
    ZIP,
    /** An encrypted workbook, which Office stores in the container format of XLS. */
    PROTECTED,
    /** A workbook of Excel 97–2003. */
    XLS,
    OTHER;

    private static final byte[] OLE_SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP_SIGNATURE = {'P', 'K'};
    private static final byte[] ENCRYPTION_MARKER = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** Signatures of PDF, PNG, JPEG, GIF, RTF, GZIP, 7z, RAR and ELF. */
    private static final List<byte[]> OTHER_SIGNATURES = List.of(
            ascii("%PDF"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            ascii("GIF8"),
            ascii("{\\rtf"),
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            ascii("Rar!"),
            new byte[] {0x7F, 'E', 'L', 'F'});

    static FileKind of(byte[] file) {
        if (startsWith(file, OLE_SIGNATURE)) {
            return contains(file, ENCRYPTION_MARKER) ? PROTECTED : XLS;
        }
        if (startsWith(file, ZIP_SIGNATURE) && file.length > 2 && file[2] < 9) {
            return ZIP;
        }
        return OTHER_SIGNATURES.stream().anyMatch(signature -> startsWith(file, signature)) ? OTHER : CSV;
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contains(byte[] file, byte[] sequence) {
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
