package kz.almasu.intake.mapping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date with the name of its month in Kazakh, Russian or English: 1 қыркүйек 2026 ж., «01» сентября 2026 г., Sep 1, 2026,
 * 2026 жылғы 1 қыркүйек.
 */
record WrittenDate(int year, int month, int day) {

    /** Names in Kazakh, in any case; in Russian, in two cases and shortened; in English, whole and shortened. */
    private static final List<Pattern> MONTHS = Stream.of(
                    "қаңтар\\p{L}{0,4}|янв(?:ар[ья])?|jan(?:uary)?",
                    "ақпан\\p{L}{0,4}|фев(?:рал[ья])?|feb(?:ruary)?",
                    "наурыз\\p{L}{0,4}|мар(?:та?)?|mar(?:ch)?",
                    "сәуір\\p{L}{0,4}|апр(?:ел[ья])?|apr(?:il)?",
                    "мамыр\\p{L}{0,4}|ма[йя]|may",
                    "маусым\\p{L}{0,4}|июн[ья]?|june?",
                    "шілде\\p{L}{0,4}|июл[ья]?|july?",
                    "тамыз\\p{L}{0,4}|авг(?:уста?)?|aug(?:ust)?",
                    "қыркүйек\\p{L}{0,4}|сен(?:т(?:ябр[ья])?)?|sep(?:t(?:ember)?)?",
                    "қазан\\p{L}{0,4}|окт(?:ябр[ья])?|oct(?:ober)?",
                    "қараша\\p{L}{0,4}|ноя(?:б(?:р[ья])?)?|nov(?:ember)?",
                    "желтоқсан\\p{L}{0,4}|дек(?:абр[ья])?|dec(?:ember)?")
            .map(Pattern::compile)
            .toList();

    private static final Pattern PARTS = Pattern.compile("\\p{Nd}+|\\p{L}+");
    private static final Pattern YEAR_WORD = Pattern.compile("г|год|года|ж|жыл|жылы|жылғы|st|nd|rd|th");

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
        return new WrittenDate(DateParser.fullYear(Integer.parseInt(year)), month, Integer.parseInt(day));
    }

    /** Returns the number of a month, from 1; 0 for another word. */
    private static int month(String word) {
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(number -> MONTHS.get(number - 1).matcher(word).matches())
                .findFirst()
                .orElse(0);
    }
}
