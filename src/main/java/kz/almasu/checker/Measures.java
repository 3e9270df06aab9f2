package kz.almasu.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what the numbers of a sentence count, by the words around them. */
final class Measures {

    /** A noun may stand so many tokens after its number. */
    private static final int NEAR = 5;

    private final Sentence sentence;
    private final Scope scope;
    private final Words words;

    Measures(Scope scope, Words words) {
        this.sentence = scope.sentence();
        this.scope = scope;
        this.words = words;
    }

    Measure of(Mention number) {
        if (isPercent(number)) {
            return sentence.after(number, mention -> mention.is(Role.POINTS), 2).isPresent()
                    ? Measure.OTHER
                    : ofPercent(number);
        }
        if (isYearOrOrder(number)) {
            return Measure.NOTHING;
        }
        if (sentence.after(number, mention -> mention.is(Role.TIMES), 3).isPresent()) {
            return scope.hasNear(number.at(), Role.THAN) && !scope.hasNear(number.at(), Role.UP, Role.DOWN)
                    ? Measure.OTHER
                    : Measure.TIMES;
        }
        Measure measure = ofNoun(number);
        if (((Meaning.Quantity) number.meaning()).inWords() && noun(number).isEmpty()) {
            return Measure.NOTHING;
        }
        return measure == Measure.PEOPLE && isDifference(number) ? Measure.DIFFERENCE : measure;
    }

    private boolean isPercent(Mention number) {
        return number.end() < sentence.tokens().size()
                        && sentence.tokens().get(number.end()).is(Token.Kind.PERCENT)
                || sentence.after(number, mention -> mention.isAny(Role.PERCENT, Role.POINTS), 2)
                        .isPresent();
    }

    /** A year that is no half-year's, an ordinal, the 3 of a “top 3”. */
    private boolean isYearOrOrder(Mention number) {
        Token token = sentence.tokens().get(number.at());
        BigDecimal value = ((Meaning.Quantity) number.meaning()).value();
        boolean year = token.text().length() == 4 && value.intValue() >= 1990 && value.intValue() <= 2100;
        boolean ordinal = !token.suffix().isEmpty() && words.matches("ordinal", token.suffix());
        boolean top = sentence.mentions().stream()
                .anyMatch(mention -> mention.isAny(Role.MOST, Role.LEAST)
                        && mention.end() <= number.at()
                        && number.at() - mention.end() <= 1
                        && sentence.tokens().get(mention.at()).lower().equals("top"));
        return year && noun(number).isEmpty() || ordinal || top;
    }

    /** Growth if the clause says that something grew and does not speak of shares or name the number of people before. */
    private Measure ofPercent(Mention number) {
        boolean share = scope.hasNear(number.at(), Role.SHARE)
                || before(number, Role.TO)
                || sentence.after(number, mention -> mention.is(Role.TO), 2).isPresent();
        int clause = sentence.clauses().of(number.at());
        boolean remark = sentence.clauses().host(clause) >= 0 && isAfterNumber(number);
        boolean by = before(number, Role.BY) && scope.hasNear(number.at(), Role.HIGHER, Role.LOWER);
        if ((share || remark) && !by) {
            return Measure.SHARE;
        }

        boolean grew = scope.hasNear(number.at(), Role.UP, Role.DOWN, Role.RISE, Role.FALL);
        boolean alone = sentence.mentions().stream()
                .noneMatch(mention -> mention != number
                        && sentence.clauses().of(mention.at()) == clause
                        && !mention.isAny(Role.BREAK, Role.PERCENT, Role.JOIN));
        return by
                        || grew
                        || sentence.has(Role.UP, Role.DOWN, Role.RISE, Role.FALL) && (alone || hasValuesBehind(number))
                ? Measure.GROWTH
                : Measure.SHARE;
    }

    /** Whether the brackets around it follow a number, as in {@code 110 people (29%)}. */
    private boolean isAfterNumber(Mention number) {
        int host = sentence.clauses().host(sentence.clauses().of(number.at()));
        return scope.last(
                        number.at(),
                        mention -> mention.meaning() instanceof Meaning.Quantity
                                && sentence.clauses().of(mention.at()) == host
                                && number.at() - mention.at() <= NEAR)
                .filter(mention -> !isPercent(mention))
                .isPresent();
    }

    /** Whether brackets with half-years follow, as in {@code 30% (2022 H1: 46, 2023 H1: 66)}. */
    boolean hasValuesBehind(Mention number) {
        return sentence.all(Meaning.When.class)
                .anyMatch(mention -> mention.at() > number.at() && mention.at() - number.at() <= NEAR);
    }

    private Measure ofNoun(Mention number) {
        Optional<Mention> noun = noun(number).or(() -> counted(number));
        if (noun.isEmpty()) {
            return Measure.PEOPLE;
        }
        Mention found = noun.get();
        if (found.is(Role.INSTITUTION)) {
            return institutions(number, found);
        }
        if (found.isAny(Role.OTHER, Role.ELSEWHERE)) {
            return Measure.OTHER;
        }
        return found.is(Role.COUNTRIES) ? Measure.COUNTRIES : Measure.PEOPLE;
    }

    private Measure institutions(Mention number, Mention noun) {
        int from = Math.min(number.at(), noun.at() - 3);
        Predicate<Mention> between = mention -> mention.at() >= from && mention.at() < noun.at();
        boolean here = sentence.mentions().stream().anyMatch(between.and(mention -> mention.is(Role.KAZAKH)));
        boolean abroad = sentence.mentions().stream().anyMatch(between.and(mention -> mention.is(Role.FOREIGN)));
        if (here == abroad) {
            return Measure.INSTITUTIONS;
        }
        return here ? Measure.INSTITUTIONS_HERE : Measure.INSTITUTIONS_ABROAD;
    }

    /** What is counted, where the number stands before it; empty where a preposition or another number comes first. */
    Optional<Mention> noun(Mention number) {
        if (words.matches("partitive", sentence.tokens().get(number.at()).suffix())) {
            return Optional.empty();
        }
        return sentence.after(
                        number,
                        mention -> isNoun(mention) || mention.isAny(Role.JOIN, Role.BY, Role.TO, Role.FROM, Role.AND),
                        NEAR)
                .filter(Measures::isNoun);
    }

    private static boolean isNoun(Mention mention) {
        return mention.isAny(Role.PEOPLE, Role.INSTITUTION, Role.COUNTRIES, Role.OTHER, Role.ELSEWHERE)
                || mention.meaning() instanceof Member member && member.topic() == Topic.DEGREE;
    }

    /** What is counted, where its number is said to be so many: {@code the number of countries was 28}. */
    private Optional<Mention> counted(Mention number) {
        return scope.last(number.at(), mention -> mention.is(Role.COUNT) && isNear(number, mention))
                .flatMap(count -> sentence.mentions().stream()
                        .filter(mention -> isNoun(mention) && Math.abs(mention.at() - count.at()) <= 2)
                        .filter(mention -> !mention.isAny(Role.OTHER, Role.ELSEWHERE))
                        .findFirst());
    }

    private boolean isNear(Mention number, Mention mention) {
        return sentence.clauses()
                .isNear(sentence.clauses().of(number.at()), sentence.clauses().of(mention.at()));
    }

    private boolean isDifference(Mention number) {
        boolean changes = scope.hasNear(
                        number.at(), Role.UP, Role.DOWN, Role.RISE, Role.FALL, Role.HIGHER, Role.LOWER, Role.DIFFER)
                || sentence.has(Role.UP, Role.DOWN);
        if (!changes
                || sentence.after(number, mention -> mention.is(Role.TO), 3).isPresent()) {
            return false;
        }
        boolean by = before(number, Role.BY);
        boolean dative = noun(number)
                .map(noun -> sentence.tokens().get(noun.end() - 1).lower())
                .filter(noun -> words.matches("by", noun))
                .isPresent();
        return by
                || dative
                || scope.hasNear(number.at(), Role.RISE, Role.FALL) && scope.hasNear(number.at(), Role.SHARE)
                || words.matches("by", sentence.tokens().get(number.at()).suffix());
    }

    /** Whether the word right before the number, or before its “about”, has this role. */
    boolean before(Mention number, Role role) {
        return sentence.mentions().stream()
                .anyMatch(mention ->
                        mention.is(role) && (mention.end() == number.at() || isAttached(mention.end(), number.at())));
    }

    private boolean isAttached(int from, int to) {
        return from < to
                && sentence.mentions().stream()
                        .anyMatch(mention -> mention.at() == from
                                && mention.end() == to
                                && mention.isAny(Role.ABOUT, Role.MORE, Role.NEARLY, Role.LESS));
    }
}
