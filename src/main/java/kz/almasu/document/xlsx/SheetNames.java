package kz.almasu.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names as Excel allows them: up to 31 characters, some not among them, each only once whatever the case. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final char INSTEAD = '-';

    private final Set<String> taken = new HashSet<>();

    /** A name like the wished one that no sheet has yet. */
    String next(String wished) {
        String name = cut(wished, LONGEST);
        for (int number = 2; !taken.add(name.toUpperCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = cut(wished, LONGEST - end.length()) + end;
        }
        return name;
    }

    /** Cut behind a word, if there is one in the second half. */
    private static String cut(String wished, int longest) {
        String clean = OfficeText.of(wished).strip();
        if (clean.length() > longest) {
            int space = clean.lastIndexOf(' ', longest);
            clean = OfficeText.of(clean.substring(0, space > longest / 2 ? space : longest));
        }
        return WorkbookUtil.createSafeSheetName(clean, INSTEAD).strip();
    }
}
