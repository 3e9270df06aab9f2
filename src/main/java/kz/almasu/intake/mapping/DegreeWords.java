package kz.almasu.intake.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** A word of a science: no other degree, no abbreviation, no denial. */
    private static final String SCIENCE = "(?!phd|доктор|кандидат|магистр|нет)\\p{L}{3,}";

    /** Sciences as abbreviations without dots have them: ктн, дфмн. */
    private static final String SHORT = "(т|п|э|м|фм|х|б|г|гм|и|ю|сх|в|ф|с|пс|арх)н";

    private static final String IN_A_SCIENCE = "(in|of|по)( \\p{L}{2,}){1,5}";

    /** Disjoint patterns of a whole text without ranks, in the comparison form of {@link TextNormalizer}, by code. */
    private static final Map<String, Pattern> DEGREES = Map.of(
            "CANDIDATE_OF_SCIENCE",
            anyOf(
                    "к( \\p{L}{1,5}){1,3} н",
                    "к" + SHORT,
                    "candidate of( " + SCIENCE + "){1,3} sciences?",
                    "\\p{L}{1,5}( \\p{L}{1,3})? ғ к",
                    "канд(идат)?( " + SCIENCE + "){1,3} наук",
                    "(" + SCIENCE + " ){1,3}ғылым(дары(ның)?)? кандидаты"),
            "DOCTOR_OF_SCIENCE",
            anyOf(
                    "д( \\p{L}{1,5}){1,3} н",
                    "д" + SHORT,
                    "doctor of( (?!philosophy)" + SCIENCE + "){1,3} sciences?",
                    "\\p{L}{1,5}( \\p{L}{1,3})? ғ д",
                    "докт?(ор)?( " + SCIENCE + "){1,3} наук",
                    "(" + SCIENCE + " ){1,3}ғылым(дары(ның)?)? докторы"),
            "PHD",
            anyOf(
                    "(доктор |докторы )?(философии |философия )?(докторы )?ph ?d( доктор(ы)?)?",
                    "(доктор|doctor) (философии|of philosophy)( ph ?d)?( " + IN_A_SCIENCE + ")?( ph ?d)?",
                    "(dr )?ph ?d( " + IN_A_SCIENCE + ")?"),
            "MASTER",
            anyOf(
                    "м( \\p{L}{1,5}){1,2} н",
                    "магистр( " + SCIENCE + "){0,3}",
                    "(" + SCIENCE + " ){1,3}магистрі?",
                    "m ?(sc|a|ba|ed|eng)",
                    "master( s)?( degree)? " + IN_A_SCIENCE));

    /** The rest of “доктор, профессор”, which may be either. */
    static final String OF_PHILOSOPHY_OR_SCIENCE = "доктор";

    private DegreeWords() {}

    private static Pattern anyOf(String... patterns) {
        return Pattern.compile(String.join("|", patterns));
    }

    /**
     * Returns the code of a degree; empty if the text names none.
     *
     * @param degree without ranks
     */
    static Optional<String> code(String degree) {
        return DEGREES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(degree).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** @param key in the comparison form of {@link TextNormalizer} */
    static String withoutRanks(String key) {
        return TextNormalizer.key(RANKS.matcher(key).replaceAll(" "));
    }
}
