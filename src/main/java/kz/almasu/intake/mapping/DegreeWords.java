package kz.almasu.intake.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Academic degrees as people write them: with the science (кандидат педагогических наук), abbreviated (к.т.н., п.ғ.к.,
 * м.э.н.), and beside a position or rank, which is no degree (PhD, профессор).
 */
final class DegreeWords {

    /** Positions and academic ranks. */
    private static final Pattern RANKS = Pattern.compile(
            "\\b(?:ассоц(?:иированный|\\b)?\\s*|қауымд(?:астырылған|\\b)?\\s*|associate\\s+|assistant\\s+)?"
                    + "(?:профессор(?:ы)?|professor|prof|доцент|docent|академик|ст(?:арший)?\\s*преподаватель|преподаватель"
                    + "|аға\\s*оқытушы|оқытушы|lecturer|senior\\s+lecturer)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Codes by the whole of what is left without ranks, in the comparison form of {@link TextNormalizer}. */
    private static final Map<String, Pattern> DEGREES = new LinkedHashMap<>();

    /** A word of a science: no other degree, no abbreviation, no denial. */
    private static final String SCIENCE = "(?!phd|доктор|кандидат|магистр|нет)\\p{L}{3,}";

    static {
        add("CANDIDATE_OF_SCIENCE", "к( \\p{L}{1,5}){1,3} н", "\\p{L}{1,5}( \\p{L}{1,3})? ғ к");
        add("CANDIDATE_OF_SCIENCE", "кандидат( " + SCIENCE + "){1,3} наук");
        add("CANDIDATE_OF_SCIENCE", "(" + SCIENCE + " ){1,3}ғылым(дары(ның)?)? кандидаты");
        add("DOCTOR_OF_SCIENCE", "д( \\p{L}{1,5}){1,3} н", "\\p{L}{1,5}( \\p{L}{1,3})? ғ д");
        add("DOCTOR_OF_SCIENCE", "доктор( " + SCIENCE + "){1,3} наук");
        add("DOCTOR_OF_SCIENCE", "(" + SCIENCE + " ){1,3}ғылым(дары(ның)?)? докторы");
        add("PHD", "(доктор |докторы )?(философии |философия )?(докторы )?ph ?d( доктор(ы)?)?");
        add("PHD", "доктор философии( ph ?d)?");
        add("MASTER", "м( \\p{L}{1,5}){1,2} н", "магистр( " + SCIENCE + "){0,3}");
        add("MASTER", "(" + SCIENCE + " ){1,3}магистрі?", "m ?(sc|a|ba|ed|eng)");
    }

    /** What is left of “доктор, профессор” may be either. */
    static final String OF_PHILOSOPHY_OR_SCIENCE = "доктор";

    private DegreeWords() {}

    private static void add(String code, String... patterns) {
        DEGREES.merge(
                code,
                Pattern.compile(Stream.of(patterns).collect(Collectors.joining("|"))),
                (one, other) -> Pattern.compile(one + "|" + other));
    }

    /** Returns the code of the degree; empty if the text names none, or only a position. */
    static Optional<String> code(String text) {
        String degree = withoutRanks(text);
        return DEGREES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(degree).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String withoutRanks(String text) {
        return TextNormalizer.key(RANKS.matcher(TextNormalizer.key(text)).replaceAll(" "));
    }
}
