package kz.almasu.checker.interpretation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Measure;

/** Determines what the numbers of a sentence count, from the words around them. */
final class MeasureReader {

    /** Maximum distance between a number and related values, in tokens. */
    private static final int MAX_DISTANCE = 5;

    private final ParsedSentence sentence;
    private final Scope scope;
    private final Vocabulary words;
    private final CountedNoun nouns;

    MeasureReader(Scope scope, Vocabulary words) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.words = words;
        this.nouns = new CountedNoun(scope, words);
    }

    Measure of(Mention number) {
        if (isPercent(number)) {
            return sentence.after(number, mention -> mention.is(WordRole.POINTS), 2)
                            .isPresent()
                    ? Measure.OTHER
                    : ofPercent(number);
        }
        if (isYearOrOrdinal(number)) {
            return Measure.NOTHING;
        }
        if (sentence.after(number, mention -> mention.is(WordRole.TIMES), 3).isPresent()) {
            return scope.hasNear(number.start(), WordRole.THAN)
                            && !scope.hasNear(number.start(), WordRole.UP, WordRole.DOWN)
                    ? Measure.OTHER
                    : Measure.TIMES;
        }
        Measure measure = ofNoun(number);
        if (((Meaning.Quantity) number.meaning()).inWords()
                && nouns.following(number).isEmpty()) {
            return Measure.NOTHING;
        }
        return measure == Measure.PEOPLE && isDifference(number) ? Measure.DIFFERENCE : measure;
    }

    private boolean isPercent(Mention number) {
        return number.end() < sentence.tokens().size()
                        && sentence.tokens().get(number.end()).is(Token.TokenType.PERCENT)
                || sentence.after(number, mention -> mention.isAny(WordRole.PERCENT, WordRole.POINTS), 2)
                        .isPresent();
    }

    /** True for a year that is no half-year, an ordinal, and the 3 of “top 3”. */
    private boolean isYearOrOrdinal(Mention number) {
        Token token = sentence.tokens().get(number.start());
        BigDecimal value = ((Meaning.Quantity) number.meaning()).value();
        boolean year = token.text().length() == 4 && value.intValue() >= 1990 && value.intValue() <= 2100;
        boolean ordinal = !token.suffix().isEmpty() && words.matches("ordinal", token.suffix());
        boolean top = sentence.mentions().stream()
                .anyMatch(mention -> mention.isAny(WordRole.MOST, WordRole.LEAST)
                        && mention.end() <= number.start()
                        && number.start() - mention.end() <= 1
                        && sentence.tokens().get(mention.start()).lower().equals("top"));
        return year && nouns.following(number).isEmpty() || ordinal || top;
    }

    /**
     * Growth if the clause has a verb of growth and neither speaks of shares nor has a number of people before; else a
     * share.
     */
    private Measure ofPercent(Mention number) {
        boolean share = scope.hasNear(number.start(), WordRole.SHARE)
                || isPrecededBy(number, WordRole.TO)
                || sentence.after(number, mention -> mention.is(WordRole.TO), 2).isPresent();
        int clause = sentence.clauses().of(number.start());
        boolean bracketed = sentence.clauses().parent(clause) >= 0 && isBracketedAfterNumber(number);
        boolean hasBy =
                isPrecededBy(number, WordRole.BY) && scope.hasNear(number.start(), WordRole.HIGHER, WordRole.LOWER);
        if ((share || bracketed) && !hasBy) {
            return Measure.SHARE;
        }

        boolean grows = scope.hasNear(number.start(), WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL);
        boolean alone = sentence.mentions().stream()
                .noneMatch(mention -> mention != number
                        && sentence.clauses().of(mention.start()) == clause
                        && !mention.isAny(WordRole.BREAK, WordRole.PERCENT, WordRole.JOIN));
        return hasBy
                        || grows
                        || sentence.has(WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)
                                && (alone || isFollowedByValues(number))
                ? Measure.GROWTH
                : Measure.SHARE;
    }

    /** True if the number is in brackets that follow a number, as in {@code 110 people (29%)}. */
    private boolean isBracketedAfterNumber(Mention number) {
        int enclosing = sentence.clauses().parent(sentence.clauses().of(number.start()));
        return scope.last(
                        number.start(),
                        mention -> mention.meaning() instanceof Meaning.Quantity
                                && sentence.clauses().of(mention.start()) == enclosing
                                && number.start() - mention.start() <= MAX_DISTANCE)
                .filter(mention -> !isPercent(mention))
                .isPresent();
    }

    /** True if brackets with half-years follow, as in {@code 30% (2022 H1: 46, 2023 H1: 66)}. */
    boolean isFollowedByValues(Mention number) {
        return sentence.all(Meaning.PeriodMeaning.class)
                .anyMatch(mention ->
                        mention.start() > number.start() && mention.start() - number.start() <= MAX_DISTANCE);
    }

    private Measure ofNoun(Mention number) {
        Optional<Mention> noun = nouns.of(number);
        if (noun.isEmpty()) {
            return Measure.PEOPLE;
        }
        Mention found = noun.get();
        if (found.is(WordRole.INSTITUTION)) {
            return institutions(number, found);
        }
        if (found.isAny(WordRole.OTHER, WordRole.ELSEWHERE)) {
            return Measure.OTHER;
        }
        return found.is(WordRole.COUNTRIES) ? Measure.COUNTRIES : Measure.PEOPLE;
    }

    private Measure institutions(Mention number, Mention noun) {
        int from = Math.min(number.start(), noun.start() - 3);
        Predicate<Mention> between = mention -> mention.start() >= from && mention.start() < noun.start();
        boolean kazakhstani =
                sentence.mentions().stream().anyMatch(between.and(mention -> mention.is(WordRole.KAZAKH)));
        boolean foreign = sentence.mentions().stream().anyMatch(between.and(mention -> mention.is(WordRole.FOREIGN)));
        if (kazakhstani == foreign) {
            return Measure.INSTITUTIONS;
        }
        return kazakhstani ? Measure.KAZAKHSTANI_INSTITUTIONS : Measure.FOREIGN_INSTITUTIONS;
    }

    private boolean isChange(Mention number) {
        return scope.hasNear(
                        number.start(),
                        WordRole.UP,
                        WordRole.DOWN,
                        WordRole.RISE,
                        WordRole.FALL,
                        WordRole.HIGHER,
                        WordRole.LOWER,
                        WordRole.DIFFER)
                || sentence.has(WordRole.UP, WordRole.DOWN);
    }

    private boolean isDifference(Mention number) {
        if (!isChange(number)
                || sentence.after(number, mention -> mention.is(WordRole.TO), 3).isPresent()) {
            return false;
        }
        boolean hasBy = isPrecededBy(number, WordRole.BY);
        boolean dative = nouns.following(number)
                .map(noun -> sentence.tokens().get(noun.end() - 1).lower())
                .filter(noun -> words.matches("by", noun))
                .isPresent();
        return hasBy
                || dative
                || scope.hasNear(number.start(), WordRole.RISE, WordRole.FALL)
                        && scope.hasNear(number.start(), WordRole.SHARE)
                || words.matches("by", sentence.tokens().get(number.start()).suffix());
    }

    /** True if the word right before the number, or before its “about”, has this role. */
    boolean isPrecededBy(Mention number, WordRole role) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.is(role)
                        && (mention.end() == number.start() || isAttached(mention.end(), number.start())));
    }

    private boolean isAttached(int from, int to) {
        return from < to
                && sentence.mentions().stream()
                        .anyMatch(mention -> mention.start() == from
                                && mention.end() == to
                                && mention.isAny(WordRole.ABOUT, WordRole.MORE, WordRole.NEARLY, WordRole.LESS));
    }
}
