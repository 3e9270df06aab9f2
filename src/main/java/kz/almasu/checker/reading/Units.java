package kz.almasu.checker.reading;

import java.util.Optional;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.language.WordRole;

/** Units after a number: percent, times, or the noun that it counts. */
final class Units {

    private static final int MAX_DISTANCE = 5;

    private Units() {}

    static boolean isPercent(Mention number, ParsedSentence sentence) {
        return number.end() < sentence.tokens().size()
                        && sentence.tokens().get(number.end()).is(Token.TokenType.PERCENT)
                || sentence.after(number, mention -> mention.isAny(WordRole.PERCENT, WordRole.POINTS), 2)
                        .isPresent();
    }

    static boolean isPoints(Mention number, ParsedSentence sentence) {
        return sentence.after(number, mention -> mention.is(WordRole.POINTS), 3).isPresent();
    }

    static Optional<Mention> times(Mention number, ParsedSentence sentence) {
        return sentence.after(number, mention -> mention.is(WordRole.TIMES), 3);
    }

    /** The noun after the number; empty if a preposition or verb comes first. */
    static Optional<Mention> noun(Mention number, ParsedSentence sentence, Vocabulary words) {
        if (words.matches("partitive", sentence.tokens().get(number.end() - 1).suffix())) {
            return Optional.empty();
        }
        return sentence.after(
                        number,
                        mention -> isNoun(mention)
                                || mention.isAny(WordRole.JOIN, WordRole.BY, WordRole.TO, WordRole.FROM, WordRole.AND),
                        MAX_DISTANCE)
                .filter(Units::isNoun);
    }

    private static boolean isNoun(Mention mention) {
        return mention.isAny(
                        WordRole.PEOPLE, WordRole.INSTITUTION, WordRole.COUNTRIES, WordRole.OTHER, WordRole.ELSEWHERE)
                || mention.meaning() instanceof NamedMember member && member.topic() == Topic.DEGREE;
    }

    /** True if a number in words is followed by what it counts. */
    static boolean isCounting(Mention number, ParsedSentence sentence) {
        return isPercent(number, sentence)
                || times(number, sentence).isPresent()
                || sentence.after(
                                number,
                                mention -> isNoun(mention)
                                        || mention.isAny(WordRole.JOIN, WordRole.TO, WordRole.FROM, WordRole.AND),
                                4)
                        .filter(Units::isNoun)
                        .isPresent();
    }
}
