package kz.almasu.checker.reading;

import java.util.Optional;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.WordRole;

/** Prepositions and endings that tell “by 243”, “to 382” and “from 139” apart. */
final class Markers {

    private Markers() {}

    /** True if this word stands right before the number, or before its “about”. */
    static boolean isPrecededBy(Mention number, WordRole role, Surroundings around) {
        return around.sentence().mentions().stream()
                .anyMatch(mention -> mention.is(role)
                        && (mention.end() == number.start() || isAttached(mention.end(), number.start(), around)));
    }

    private static boolean isAttached(int from, int to, Surroundings around) {
        return around.sentence().mentions().stream()
                .anyMatch(mention -> mention.start() == from
                        && mention.end() == to
                        && mention.isAny(WordRole.ABOUT, WordRole.MORE, WordRole.NEARLY, WordRole.LESS));
    }

    static boolean isFrom(Mention number, Surroundings around) {
        return isPrecededBy(number, WordRole.FROM, around)
                || around.words().matches("from", last(number, around).suffix())
                || percentEnding(number, "from", around)
                || noun(number, around)
                        .filter(noun -> around.words().matches("from", noun.lower()))
                        .isPresent();
    }

    static boolean isTo(Mention number, Surroundings around) {
        return isPrecededBy(number, WordRole.TO, around)
                || around.sentence()
                        .after(number, mention -> mention.is(WordRole.TO), 3)
                        .isPresent();
    }

    /** “by 243”, and in Kazakh the dative of the number or its noun. */
    static boolean isBy(Mention number, Surroundings around) {
        return !isTo(number, around) && (isPrecededBy(number, WordRole.BY, around) || isDative(number, around));
    }

    static boolean isDative(Mention number, Surroundings around) {
        return around.words().matches("by", last(number, around).suffix())
                || percentEnding(number, "by", around)
                || noun(number, around)
                        .filter(noun -> around.words().matches("by", noun.lower())
                                || around.words().matches("by", noun.suffix()))
                        .isPresent();
    }

    static boolean isPartitive(Mention number, Surroundings around) {
        return around.words().matches("partitive", last(number, around).suffix())
                || percentEnding(number, "partitive", around);
    }

    private static boolean percentEnding(Mention number, String ending, Surroundings around) {
        int next = number.end();
        return next < around.sentence().tokens().size()
                && around.sentence().tokens().get(next).is(Token.TokenType.PERCENT)
                && around.words()
                        .matches(ending, around.sentence().tokens().get(next).suffix());
    }

    private static Optional<Token> noun(Mention number, Surroundings around) {
        return Units.noun(number, around.sentence(), around.words())
                .or(() ->
                        around.sentence().after(number, mention -> mention.isAny(WordRole.PERCENT, WordRole.POINTS), 2))
                .map(noun -> around.sentence().tokens().get(noun.end() - 1));
    }

    private static Token last(Mention number, Surroundings around) {
        return around.sentence().tokens().get(number.end() - 1);
    }
}
