package kz.almasu.checker.language;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import kz.almasu.period.HalfYear;

/** Finds the half-years named in a text. */
final class PeriodFinder {

    /** Maximum distance of a word of comparison from the half-year, in characters. */
    private static final int MAX_DISTANCE = 40;

    private final Vocabulary words;
    private final HalfYear reported;
    private final Optional<HalfYear> before;

    PeriodFinder(Vocabulary words, HalfYear reported, Optional<HalfYear> before) {
        this.words = words;
        this.reported = reported;
        this.before = before;
    }

    /** Adds the expressions found; of overlapping ones the first is kept. */
    void find(String text, NavigableMap<Integer, Span> spans) {
        for (String key : words.keys("period.")) {
            Matcher matcher = words.pattern("period." + key).matcher(text);
            while (matcher.find()) {
                if (SpanFinder.isFree(spans, matcher.start(), matcher.end())) {
                    boolean compared = isCompared(text, matcher.start(), matcher.end());
                    spans.put(
                            matcher.start(),
                            new Span.PeriodSpan(
                                    matcher.start(),
                                    matcher.end(),
                                    new Meaning.PeriodMeaning(
                                            halfYear(matcher, words.text("period." + key)), compared)));
                }
            }
        }
    }

    private Optional<HalfYear> halfYear(Matcher matcher, String pattern) {
        if (pattern.contains("(?<now>")) {
            return Optional.of(reported);
        }
        if (pattern.contains("(?<before>")) {
            return before;
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (pattern.contains("(?<half>")) {
            String half = words.lower(matcher.group("half"));
            return ifInNote(new HalfYear(year, words.set("second").contains(half) ? 2 : 1));
        }
        return ifInNote(new HalfYear(year, reported.half()));
    }

    private Optional<HalfYear> ifInNote(HalfYear halfYear) {
        return Optional.of(halfYear)
                .filter(known ->
                        known.equals(reported) || before.filter(known::equals).isPresent());
    }

    private boolean isCompared(String text, int from, int to) {
        String textBefore = text.substring(Math.max(0, from - MAX_DISTANCE), from);
        String textAfter = text.substring(to, Math.min(text.length(), to + MAX_DISTANCE));
        Matcher matcher = words.pattern("compared.before").matcher(textBefore);
        return endsWith(matcher, textBefore.length())
                || words.pattern("compared.after").matcher(textAfter).find()
                || words.matches("compared.within", text.substring(from, to));
    }

    private static boolean endsWith(Matcher matcher, int length) {
        while (matcher.find()) {
            if (matcher.end() == length) {
                return true;
            }
        }
        return false;
    }
}
