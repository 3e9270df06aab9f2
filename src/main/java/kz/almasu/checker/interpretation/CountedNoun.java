package kz.almasu.checker.interpretation;

import java.util.Optional;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.language.WordRole;

/** Finds the noun that a number of a sentence counts. */
final class CountedNoun {

    /** Maximum distance between a number and its noun, in tokens. */
    private static final int MAX_DISTANCE = 5;

    private final ParsedSentence sentence;
    private final Scope scope;
    private final Vocabulary words;

    CountedNoun(Scope scope, Vocabulary words) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.words = words;
    }

    /** The noun after the number, or in a construction such as {@code the number of countries was 28}. */
    Optional<Mention> of(Mention number) {
        return following(number).or(() -> ofCount(number));
    }

    /** The noun counted by the number before it; empty if a preposition or another number comes first. */
    Optional<Mention> following(Mention number) {
        if (words.matches("partitive", sentence.tokens().get(number.start()).suffix())) {
            return Optional.empty();
        }
        return sentence.after(
                        number,
                        mention -> isNoun(mention)
                                || mention.isAny(WordRole.JOIN, WordRole.BY, WordRole.TO, WordRole.FROM, WordRole.AND),
                        MAX_DISTANCE)
                .filter(CountedNoun::isNoun);
    }

    private static boolean isNoun(Mention mention) {
        return mention.isAny(
                        WordRole.PEOPLE, WordRole.INSTITUTION, WordRole.COUNTRIES, WordRole.OTHER, WordRole.ELSEWHERE)
                || mention.meaning() instanceof NamedMember member && member.topic() == Topic.DEGREE;
    }

    private Optional<Mention> ofCount(Mention number) {
        return scope.last(number.start(), mention -> mention.is(WordRole.COUNT) && isNear(number, mention))
                .flatMap(count -> sentence.mentions().stream()
                        .filter(mention -> isNoun(mention) && Math.abs(mention.start() - count.start()) <= 2)
                        .filter(mention -> !mention.isAny(WordRole.OTHER, WordRole.ELSEWHERE))
                        .findFirst());
    }

    private boolean isNear(Mention number, Mention mention) {
        return sentence.clauses()
                .isNear(
                        sentence.clauses().of(number.start()),
                        sentence.clauses().of(mention.start()));
    }
}
