package kz.almasu.intake.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers as spreadsheets keep them; a day is one, too. */
public final class Numbers {

    /** Day 0: spreadsheets count from here, as they take 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** From 1900-03-01, before which spreadsheets disagree, to 2199. */
    private static final int FIRST_DAY = 61;

    private static final int LAST_DAY = 109_574;

    private Numbers() {}

    /** The day of this number; null if it is none that anybody means. */
    public static LocalDate day(double number) {
        return number >= FIRST_DAY && number <= LAST_DAY ? DAY_ZERO.plusDays((long) number) : null;
    }

    /** A whole number of up to nine digits; -1 if it is none. By hand: nearly every cell refers to its text by number. */
    static int whole(String text) {
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
    static String plain(String number) {
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
