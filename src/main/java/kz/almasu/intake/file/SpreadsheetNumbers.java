package kz.almasu.intake.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Conversion of numbers stored in spreadsheets, including date serial numbers. */
public final class SpreadsheetNumbers {

    /** Day 0 of date serial numbers: spreadsheets treat 1900 as a leap year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** Serial number of 1900-03-01; earlier dates differ between spreadsheets. */
    private static final int MIN_DATE = 61;

    /** Serial number of 2199-12-31. */
    private static final int MAX_DATE = 109_574;

    private SpreadsheetNumbers() {}

    /** Returns the date of a serial number; null if it is out of range. */
    public static LocalDate date(double number) {
        return number >= MIN_DATE && number <= MAX_DATE ? EPOCH.plusDays((long) number) : null;
    }

    /**
     * Parses an integer of up to nine digits; -1 if it is not one. Hand-written for speed, because nearly every cell
     * refers to its text by number.
     */
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

    /** Formats a number without exponent and rounding errors: {@code 880101300010}, {@code 1.5}. */
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
