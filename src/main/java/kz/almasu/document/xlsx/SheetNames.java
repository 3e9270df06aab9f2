package kz.almasu.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.util.WorkbookUtil;

/** Valid sheet names of one workbook: at most 31 characters, without reserved ones, unique ignoring case. */
final class SheetNames {

    private static final int MAX_LENGTH = 31;
    private static final char REPLACEMENT = '-';

    private final Set<String> usedNames = new HashSet<>();

    /** Returns the name, shortened and numbered as needed, and reserves it. */
    String unique(String name) {
        String unique = truncate(name, MAX_LENGTH);
        for (int number = 2; !usedNames.add(unique.toUpperCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            unique = truncate(name, MAX_LENGTH - suffix.length()) + suffix;
        }
        return unique;
    }

    /** Truncates at a word boundary if there is one in the second half. */
    private static String truncate(String name, int maxLength) {
        String clean = OfficeText.withoutIllegalCharacters(name).strip();
        if (clean.length() > maxLength) {
            int space = clean.lastIndexOf(' ', maxLength);
            clean = OfficeText.withoutIllegalCharacters(clean.substring(0, space > maxLength / 2 ? space : maxLength));
        }
        return WorkbookUtil.createSafeSheetName(clean, REPLACEMENT).strip();
    }
}
