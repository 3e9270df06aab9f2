package kz.almasu.intake.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First and last day in one text: 01.09.2026-30.09.2026, 07.09–18.09.2026, с 1 по 30 сентября 2026 г.,
 * 2026 ж. 1-10 қараша. What the first day leaves out is that of the last.
 */
public record DatePeriod(LocalDate start, LocalDate end) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[-‐‑‒–—−]\\s*|\\s+(?:по|до|to|till|until|through)\\s+|\\s+(?:бастап|бері)[\\s,]+|\\s*/\\s*|(?<=\\d{4})\\s+(?=\\d)",
            FLAGS);

    /** Words before the first day and after the last. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:с|со|от|from|период)\\b[\\s:.]*|[\\s,]*\\b(?:дейін|аралығы\\p{L}*)$|\\s*(?:гг|жж|г\\.\\s?г|ж\\.\\s?ж)\\.?$",
            FLAGS);

    private static final Pattern YEAR_IN_FRONT =
            Pattern.compile("^(\\d{4})\\s*(?:ж|жыл|жылы|жылғы|жылдың|г|год|year)?\\b[.,]?\\s+(.*\\D.*)$", FLAGS);

    private static final Pattern SHORT_YEAR_SIGN = Pattern.compile("(?<=\\d)\\s*(?:г|ж)\\.?$", FLAGS);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern DAY_AND_WORD =
            Pattern.compile("\\d{1,2}\\s+\\p{L}{3,}\\.?|\\p{L}{3,}\\.?\\s+\\d{1,2}");

    /** Parses two days; empty if the text is not two days in their order. */
    public static Optional<DatePeriod> parse(String text) {
        String trimmed = AROUND.matcher(text.strip()).replaceAll("").strip();
        Matcher year = YEAR_IN_FRONT.matcher(trimmed);
        String days = year.matches() ? year.group(2) + " " + year.group(1) : trimmed;
        List<DatePeriod> readings = new ArrayList<>();
        Matcher between = BETWEEN.matcher(days);
        while (between.find()) {
            of(days.substring(0, between.start()), days.substring(between.end()))
                    .ifPresent(readings::add);
        }
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private static Optional<DatePeriod> of(String first, String second) {
        Optional<LocalDate> end = DateParser.parse(second).or(() -> DateParser.parse(firstWord(first) + " " + second));
        return end.flatMap(last -> start(SHORT_YEAR_SIGN.matcher(first).replaceFirst(""), last)
                        .map(start -> new DatePeriod(start, last)))
                .filter(period -> !period.start.isAfter(period.end));
    }

    private static String firstWord(String text) {
        return text.split("\\s+", 2)[0];
    }

    /** Reads the first day with the month and year of the last where it has none. */
    private static Optional<LocalDate> start(String text, LocalDate end) {
        if (DAY.matcher(text).matches()) {
            return DateParser.parse(text + "." + end.getMonthValue() + "." + end.getYear());
        }
        Matcher numbers = DAY_AND_MONTH.matcher(text);
        if (numbers.matches()) {
            return DateParser.parse(
                    numbers.group(1) + "." + numbers.group(2) + "." + yearBefore(end, numbers.group(2)));
        }
        return DAY_AND_WORD.matcher(text).matches()
                ? DateParser.parse(text + " " + end.getYear())
                        .map(start -> start.isAfter(end) ? start.minusYears(1) : start)
                : DateParser.parse(text);
    }

    /** An exchange from December to January begins in the year before. */
    private static int yearBefore(LocalDate end, String month) {
        return Integer.parseInt(month) > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
    }
}
