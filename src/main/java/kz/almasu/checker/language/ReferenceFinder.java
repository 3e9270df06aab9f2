package kz.almasu.checker.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.Caption;

/** Finds references to tables, charts and appendices: {@code 4 және 5-кестеге}, {@code Tables 1–3}. */
final class ReferenceFinder {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RANGE = Pattern.compile("\\s*[-–—]\\s*");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final Map<Caption.Kind, Pattern> patterns = new HashMap<>();

    ReferenceFinder(Vocabulary words) {
        boolean after = words.text("reference.order").equals("after");
        for (Caption.Kind kind : Caption.Kind.values()) {
            String noun = "(?:" + words.text("reference." + kind) + ")";
            String and = "(?:" + words.text("reference.and") + ")";
            patterns.put(
                    kind, Pattern.compile(after ? numbersBeforeNoun(and) + noun : noun + numbersAfterNoun(and), FLAGS));
        }
    }

    /** Pattern of numbers before the noun. */
    private static String numbersBeforeNoun(String and) {
        return "(?<![\\p{L}\\d.,])(?<numbers>\\d{1,2}(?!\\d)(?:\\s*-?\\s*(?:,|" + and + "|[-–])\\s*\\d{1,2}(?!\\d))*)"
                + "\\s*[-–]?\\s*";
    }

    /**
     * Pattern of numbers after the noun; a number after a comma counts only if the list goes on or ends there, since it
     * may be a figure.
     */
    private static String numbersAfterNoun(String and) {
        return "\\b\\s*(?:№+\\s*|No\\.?\\s*|nos\\.?\\s*)?(?<numbers>\\d{1,2}(?![\\d%]|[.,]\\d)(?:\\s*(?:" + and
                + "|[-–])\\s*\\d{1,2}(?![\\d%])|\\s*,\\s*\\d{1,2}(?![\\d%])(?=\\s*(?:,\\s*\\d|\\)|;|\\.|" + and
                + "\\s+\\d)))*)";
    }

    void find(String text, NavigableMap<Integer, Span> spans) {
        patterns.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (SpanFinder.isFree(spans, matcher.start(), matcher.end())) {
                    spans.put(
                            matcher.start(),
                            new Span.ReferenceSpan(matcher.start(), matcher.end(), kind, numbers(text, matcher)));
                }
            }
        });
    }

    private static List<Span.ReferencedNumber> numbers(String text, Matcher matcher) {
        List<Span.ReferencedNumber> numbers = new ArrayList<>();
        int base = matcher.start("numbers");
        MatchResult last = null;
        for (MatchResult number :
                NUMBER.matcher(matcher.group("numbers")).results().toList()) {
            int to = Integer.parseInt(number.group());
            boolean range = last != null
                    && RANGE.matcher(text.substring(base + last.end(), base + number.start()))
                            .matches();
            int first = range ? Integer.parseInt(last.group()) + 1 : to;
            for (int each = first; each <= to; each++) {
                numbers.add(new Span.ReferencedNumber(each, base + number.start(), base + number.end()));
            }
            last = number;
        }
        return numbers;
    }
}
