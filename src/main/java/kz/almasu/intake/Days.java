package kz.almasu.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.almasu.intake.file.Numbers;

/** Reads a day as offices write it: 31.12.2023, 2023-12-31, or the number that a spreadsheet keeps for it. */
final class Days {

    private static final DateTimeFormatter ISO = day("uuuu-MM-dd");
    private static final DateTimeFormatter DOTTED = day("d.M.uuuu");

    /** What spreadsheets write behind a day if its cell has a time, and the year's “г.”. */
    private static final Pattern BEHIND = Pattern.compile("[ T]00?:00(?::00(?:[.,]0+)?)?$|\\s*(?:г|ж)\\.?$");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{5}(?:[.,][0-9]+)?");

    private Days() {}

    static Optional<LocalDate> read(String text) {
        String day = BEHIND.matcher(text).replaceFirst("");
        if (NUMBER.matcher(day).matches()) {
            return Optional.ofNullable(Numbers.day(Double.parseDouble(day.replace(',', '.'))));
        }
        try {
            return Optional.of(LocalDate.parse(day, day.indexOf('.') > 0 ? DOTTED : ISO));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
