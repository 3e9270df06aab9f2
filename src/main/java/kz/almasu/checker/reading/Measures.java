package kz.almasu.checker.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Measure;

/** Finds what a number counts: people, institutions here or abroad, or countries. */
final class Measures {

    private final Surroundings around;
    private final ParsedSentence sentence;

    Measures(Surroundings around) {
        this.around = around;
        this.sentence = around.sentence();
    }

    /** Empty if it counts something that no figure counts. */
    Optional<Measure> of(Mention number) {
        Optional<Mention> noun = Units.noun(number, sentence, around.words())
                .or(() -> before(number))
                .or(() -> ofCount(number));
        if (sentence.has(WordRole.DISTINCT)
                && noun.filter(Measures::isOtherThanPeople).isEmpty()) {
            return Optional.empty();
        }
        if (noun.isEmpty()) {
            return isCounterpart(number)
                    ? around.last(number, around::isNumber).flatMap(this::of).or(() -> Optional.of(Measure.PEOPLE))
                    : Optional.of(Measure.PEOPLE);
        }
        if (noun.get().isAny(WordRole.OTHER, WordRole.ELSEWHERE)) {
            return Optional.empty();
        }
        if (noun.get().is(WordRole.INSTITUTION)) {
            return Optional.of(institutions(number, noun.get()));
        }
        return Optional.of(
                noun.get().isAny(WordRole.COUNTRIES, WordRole.NEW, WordRole.GONE) ? countries(number) : Measure.PEOPLE);
    }

    private static boolean isOtherThanPeople(Mention noun) {
        return noun.isAny(WordRole.INSTITUTION, WordRole.COUNTRIES, WordRole.NEW, WordRole.GONE);
    }

    /** The noun before brackets that have only the number: {@code New countries (20)}. */
    private Optional<Mention> before(Mention number) {
        int parent = around.parent(around.clause(number));
        return parent < 0
                ? Optional.empty()
                : around.last(
                                number,
                                mention -> around.clause(mention) == parent
                                        && number.start() - mention.end() <= 3
                                        && (mention.isAny(WordRole.COUNTRIES, WordRole.NEW, WordRole.GONE)
                                                || mention.meaning() instanceof NamedMember))
                        .filter(mention -> mention.meaning() instanceof WordRole);
    }

    /** True for the second number of “38 countries against 23”. */
    private boolean isCounterpart(Mention number) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.isAny(WordRole.AGAINST, WordRole.THAN, WordRole.TO, WordRole.FROM)
                        && mention.end() == number.start());
    }

    /** Measure of a change, such as countries in “the number of countries grew”. */
    Measure ofChange(Mention anchor) {
        return ofCount(anchor)
                .map(noun -> noun.is(WordRole.COUNTRIES)
                        ? Measure.COUNTRIES
                        : noun.is(WordRole.INSTITUTION) ? institutions(noun, noun) : Measure.PEOPLE)
                .orElse(Measure.PEOPLE);
    }

    /** The noun of “the number of countries was 28”. */
    private Optional<Mention> ofCount(Mention number) {
        return sentence.mentions().stream()
                .filter(mention -> mention.is(WordRole.COUNT))
                .filter(mention -> sentence.clauses().isNear(around.clause(number), around.clause(mention))
                        || mention.start() < number.start())
                .reduce((one, other) -> other.start() < number.start() ? other : one)
                .flatMap(count -> sentence.mentions().stream()
                        .filter(mention -> mention.isAny(WordRole.PEOPLE, WordRole.INSTITUTION, WordRole.COUNTRIES))
                        .filter(mention -> Precision.isPostpositional(around)
                                ? mention.end() <= count.start() && count.start() - mention.end() <= 1
                                : mention.start() >= count.end() && mention.start() - count.end() <= 3)
                        .findFirst());
    }

    private Measure countries(Mention number) {
        if (around.hasNear(number, WordRole.NEW)) {
            return Measure.NEW_COUNTRIES;
        }
        return around.hasNear(number, WordRole.GONE) ? Measure.GONE_COUNTRIES : Measure.COUNTRIES;
    }

    private Measure institutions(Mention number, Mention noun) {
        int from = Math.min(number.start(), noun.start() - 3);
        Predicate<Mention> between = mention -> mention.start() >= from && mention.start() < noun.start();
        boolean here = sentence.mentions().stream().anyMatch(between.and(mention -> mention.is(WordRole.KAZAKH)));
        boolean abroad = sentence.mentions().stream().anyMatch(between.and(mention -> mention.is(WordRole.FOREIGN)));
        boolean after = sentence.mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.HOME)
                        && mention.start() >= noun.end()
                        && mention.start() - noun.end() <= 1);
        if (after) {
            return Measure.KAZAKHSTANI_INSTITUTIONS;
        }
        if (here != abroad) {
            return here ? Measure.KAZAKHSTANI_INSTITUTIONS : Measure.FOREIGN_INSTITUTIONS;
        }
        return isSource(number, noun) && direction(number) == DirectionScope.INCOMING
                        || isTarget(number, noun) && direction(number) == DirectionScope.OUTGOING
                ? Measure.FOREIGN_INSTITUTIONS
                : Measure.KAZAKHSTANI_INSTITUTIONS;
    }

    private DirectionScope direction(Mention number) {
        return around.find(number, mention -> mention.meaning() instanceof Meaning.DirectionMeaning).mentions().stream()
                .map(mention -> ((Meaning.DirectionMeaning) mention.meaning()).directions())
                .filter(directions -> directions.size() == 1)
                .map(Set::iterator)
                .map(each -> each.next())
                .findFirst()
                .orElse(DirectionScope.BOTH);
    }

    private boolean isSource(Mention number, Mention noun) {
        return isPreceded(number, "source") || hasEnding(noun, "from");
    }

    private boolean isTarget(Mention number, Mention noun) {
        return isPreceded(number, "target") || hasEnding(noun, "to") || hasEnding(noun, "place");
    }

    private boolean isPreceded(Mention number, String words) {
        return number.start() > 0
                && around.words()
                        .matches(
                                words, sentence.tokens().get(number.start() - 1).lower());
    }

    private boolean hasEnding(Mention noun, String ending) {
        Token token = sentence.tokens().get(noun.end() - 1);
        return around.words().matches(ending, token.lower()) || around.words().matches(ending, token.suffix());
    }
}
