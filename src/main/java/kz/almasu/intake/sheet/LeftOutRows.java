package kz.almasu.intake.sheet;

import java.util.List;
import java.util.regex.Pattern;
import kz.almasu.intake.file.SourceCell;
import kz.almasu.intake.file.SourceRow;

/** Rows of a sheet that are nobody: numbers of columns, totals, and lines with hardly a cell, such as signatures. */
final class LeftOutRows {

    private static final int MIN_NUMBERED_CELLS = 4;

    /** Without a name, a row with a cell in this many columns is a signature rather than a participant. */
    private static final int FEW = 4;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Of signatures beside the name of who signs. */
    private static final int SOME = 3;

    private static final Pattern INTEGER = Pattern.compile("\\d{1,2}");

    private static final Pattern TOTAL = Pattern.compile(
            "(?:итого|всего|барлығы|жиыны|жалпы саны|қорытынды|total|in total|grand total)(?:\\P{L}.*)?", FLAGS);

    private static final Pattern SIGNATURE = Pattern.compile(
            "_{3,}|\\b(?:исп|исполнитель|орынд|орындаушы\\p{L}*|составил\\p{L}*|подготовил\\p{L}*|дайында\\p{L}*|проректор\\p{L}*"
                    + "|ректор\\p{L}*|директор\\p{L}*|начальник\\p{L}*|руководитель|заведующ\\p{L}*|басшы\\p{L}*|бастығы|жетекші\\p{L}*"
                    + "|подпись|қолы|м\\.\\s?[пo]|тел|примечани\\p{L}*|ескерту\\p{L}*"
                    + "|vice-rector|rector|prepared by|signature)\\b",
            FLAGS);

    private LeftOutRows() {}

    /**
     * Decides about a row that is not blank.
     *
     * @param usedCells the filled cells of known columns
     * @param columns number of known columns
     * @param named true if a cell of a name is filled
     */
    static boolean isNobody(SourceRow row, List<String> usedCells, int columns, boolean named) {
        boolean few = usedCells.size() == 1 && columns > 3 || usedCells.size() * FEW <= columns;
        return isNumbering(filled(row))
                || !named && (few || isTotal(row))
                || (few || usedCells.size() * SOME <= columns) && isTotalOrSignature(row);
    }

    static boolean isTotalOrSignature(SourceRow row) {
        return isTotal(row)
                || filled(row).stream().anyMatch(text -> SIGNATURE.matcher(text).find());
    }

    private static boolean isTotal(SourceRow row) {
        return TOTAL.matcher(filled(row).get(0)).matches();
    }

    private static List<String> filled(SourceRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(SourceCell::text)
                .map(String::strip)
                .toList();
    }

    /** Returns true for 1 2 3 4 …, which forms have below their headings. */
    private static boolean isNumbering(List<String> cells) {
        if (cells.size() < MIN_NUMBERED_CELLS) {
            return false;
        }
        int previous = 0;
        for (String cell : cells) {
            if (!INTEGER.matcher(cell).matches() || Integer.parseInt(cell) <= previous) {
                return false;
            }
            previous = Integer.parseInt(cell);
        }
        return true;
    }
}
