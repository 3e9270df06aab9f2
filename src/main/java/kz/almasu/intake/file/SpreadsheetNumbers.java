package kz.almasu.intake.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers as spreadsheets keep them; a day is one, too. */
public final class SpreadsheetNumbers {

    /** Day 0: spreadsheets count from here, as they take 1900 for a leap year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** From 1900-03-01, before which spreadsheets disagree, to 2199. */
    private static final int MIN_DATE = 61;

    private static final int MAX_DATE = 109_574;

    private SpreadsheetNumbers() {}

    /** The day of this number; null if it is none that anybody means. */
    public static LocalDate date(double number) {
        return number >= MIN_DATE && number <= MAX_DATE ? EPOCH.plusDays((long) number) : null;
    }

    /** A whole number of up to nine digits; -1 if it is none. By hand: nearly every cell refers to its text by number. */
    static int parseInteger(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A number in plain digits, without the traces of its binary form: {@code 880101300010}, {@code 1.5}. */
    static String plainDigits(String number) {
        try {
            double value = Double.parseDouble(number);
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : new BigDecimal(Double.toString(value))
                            .stripTrailingZeros()
                            .toPlainString();
        } catch (NumberFormatException notANumber) {
            return number;
        }
    }
}
