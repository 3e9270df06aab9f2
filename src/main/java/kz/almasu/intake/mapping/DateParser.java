package kz.almasu.intake.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.intake.file.SpreadsheetNumbers;

/** Parses dates as people and spreadsheets write them: 31.12.2023, 2023-12-31, a date serial number, or a named month. */
public final class DateParser {

    /** A time of day with its zone, and the word “year” in Russian and Kazakh. */
    private static final Pattern TRAILING = Pattern.compile(
            "[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$|\\s*(?:г|ж|года?|жыл)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Spaces around the separators of a numeric date. */
    private static final Pattern SPACES_INSIDE = Pattern.compile("(?<=\\d)\\s*([.,])\\s*(?=\\d)");

    private static final Pattern COMMAS = Pattern.compile("(\\d{1,2}),(\\d{1,2}),(\\d{4}|\\d{2})");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{5}(?:[.,][0-9]+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\.?");
    private static final Pattern AMBIGUOUS = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final int CENTURY = 2000;
    private static final int MONTHS_PER_YEAR = 12;

    private DateParser() {}

    /**
     * Parses a date; empty if there is none. With slashes the order of day and month varies, so only unambiguous
     * dates are accepted.
     */
    public static Optional<LocalDate> parse(String text) {
        String trimmed = withoutExtras(text);
        if (NUMBER.matcher(trimmed).matches()) {
            return Optional.ofNullable(SpreadsheetNumbers.date(Double.parseDouble(trimmed.replace(',', '.'))));
        }
        Matcher dotted = DAY_FIRST.matcher(trimmed);
        if (dotted.matches()) {
            return date(fullYear(number(dotted, 3)), number(dotted, 2), number(dotted, 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(trimmed);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher other = AMBIGUOUS.matcher(trimmed);
        if (other.matches()) {
            return unambiguous(number(other, 3), number(other, 1), number(other, 2));
        }
        return Optional.ofNullable(WrittenDate.parse(trimmed.toLowerCase(Locale.ROOT)))
                .flatMap(written -> date(written.year(), written.month(), written.day()));
    }

    private static String withoutExtras(String text) {
        String day = TRAILING.matcher(text.strip()).replaceFirst("");
        day = SPACES_INSIDE.matcher(day).replaceAll("$1");
        return COMMAS.matcher(day).replaceFirst("$1.$2.$3");
    }

    /** Adds the century to a year of two digits. */
    static int fullYear(int year) {
        return year < 100 ? CENTURY + year : year;
    }

    private static Optional<LocalDate> unambiguous(int year, int one, int two) {
        if (one == two || one > MONTHS_PER_YEAR) {
            return date(year, two, one);
        }
        return two > MONTHS_PER_YEAR ? date(year, one, two) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
