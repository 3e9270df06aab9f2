package kz.almasu.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file is by its first bytes, whatever it is called. */
public enum FileKind {
    CSV,
    /** XLSX, or another file in a ZIP. */
    ZIP,
    /** A workbook with a password: Office puts it into the same container as its old files. */
    PROTECTED,
    /** A workbook of the kind before 2007. */
    XLS,
    /** PDF, a picture, a program. */
    OTHER;

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** PDF, PNG, JPEG, GIF, RTF, GZIP, 7z, RAR, ELF. */
    private static final List<byte[]> OTHERS = List.of(
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
        if (startsWith(file, OLD_OFFICE)) {
            return contains(file, ENCRYPTED) ? PROTECTED : XLS;
        }
        if (startsWith(file, ARCHIVE) && file.length > 2 && file[2] < 9) {
            return ZIP;
        }
        return OTHERS.stream().anyMatch(mark -> startsWith(file, mark)) ? OTHER : CSV;
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
