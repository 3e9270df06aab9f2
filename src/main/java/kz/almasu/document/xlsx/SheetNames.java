package kz.almasu.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names as Excel allows them: up to 31 characters, some not among them, each only once whatever the case. */
final class SheetNames {

    private static final int MAX_LENGTH = 31;
    private static final char REPLACEMENT = '-';

    private final Set<String> usedNames = new HashSet<>();

    /** A name like the wished one that no sheet has yet. */
    String unique(String wished) {
        String name = cut(wished, MAX_LENGTH);
        for (int number = 2; !usedNames.add(name.toUpperCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = cut(wished, MAX_LENGTH - end.length()) + end;
        }
        return name;
    }

    /** Cut behind a word, if there is one in the second half. */
    private static String cut(String wished, int longest) {
        String clean = OfficeText.withoutIllegalCharacters(wished).strip();
        if (clean.length() > longest) {
            int space = clean.lastIndexOf(' ', longest);
            clean = OfficeText.withoutIllegalCharacters(clean.substring(0, space > longest / 2 ? space : longest));
        }
        return WorkbookUtil.createSafeSheetName(clean, REPLACEMENT).strip();
    }
}
