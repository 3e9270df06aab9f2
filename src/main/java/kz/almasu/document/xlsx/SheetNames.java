package kz.almasu.document.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names as Excel allows them: up to 31 characters, some not among them, each only once whatever the case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name like the wished one that no sheet has yet. */
    String next(String wished) {
        String name = allowed(OfficeText.of(wished));
        for (int number = 2; !taken.add(name.toUpperCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = allowed(OfficeText.of(wished), LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String allowed(String name) {
        return allowed(name, LONGEST);
    }

    private static String allowed(String name, int longest) {
        String safe = WorkbookUtil.createSafeSheetName(name.replace("_x", "_ x"), '-');
        return OfficeText.of(safe.substring(0, Math.min(longest, safe.length())))
                .strip();
    }
}
