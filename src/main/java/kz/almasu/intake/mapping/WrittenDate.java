package kz.almasu.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with the name of its month in Kazakh, Russian or English: 1 қыркүйек 2026 ж., «01» сентября 2026 г., Sep 1, 2026,
 * 2026 жылғы 1 қыркүйек.
 */
record WrittenDate(int year, int month, int day) {

    private static final int CENTURY = 2000;

    /** Beginnings of month names that are the same in all cases and abbreviations. */
    private static final List<String> MONTHS = List.of(
            "қаңтар|янв|jan",
            "ақпан|фев|feb",
            "наурыз|мар|mar",
            "сәуір|апр|apr",
            "мамыр|ма[йя]|may",
            "маусым|июн|jun",
            "шілде|июл|jul",
            "тамыз|авг|aug",
            "қыркүйек|сен|sep",
            "қазан|окт|oct",
            "қараша|ноя|nov",
            "желтоқсан|дек|dec");

    private static final Map<Pattern, Integer> MONTH_NUMBERS = monthNumbers();
    private static final Pattern PARTS = Pattern.compile("\\p{Nd}+|\\p{L}+");
    private static final Pattern YEAR_WORD = Pattern.compile("г|год|года|ж|жыл|жылы|жылғы|st|nd|rd|th");

    private static Map<Pattern, Integer> monthNumbers() {
        Map<Pattern, Integer> numbers = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            numbers.put(Pattern.compile("(?:" + MONTHS.get(i) + ")\\p{L}*"), i + 1);
        }
        return numbers;
    }

    /** Parses a text in lower case; null if it is not one month name and two numbers, one of them a year. */
    static WrittenDate parse(String text) {
        String year = null;
        String day = null;
        int month = 0;
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            String part = parts.group();
            if (!Character.isDigit(part.charAt(0))) {
                int named = month(part);
                if (named == 0 ? !YEAR_WORD.matcher(part).matches() : month != 0) {
                    return null;
                }
                month = named == 0 ? month : named;
            } else if (part.length() == 4 && year == null) {
                year = part;
            } else if (part.length() <= 2 && day == null) {
                day = part;
            } else if (part.length() == 2 && year == null) {
                year = part;
            } else {
                return null;
            }
        }
        return year == null || day == null || month == 0 ? null : of(year, month, day);
    }

    private static WrittenDate of(String year, int month, String day) {
        int number = Integer.parseInt(year);
        return new WrittenDate(number < 100 ? CENTURY + number : number, month, Integer.parseInt(day));
    }

    private static int month(String word) {
        return MONTH_NUMBERS.entrySet().stream()
                .filter(month -> month.getKey().matcher(word).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
