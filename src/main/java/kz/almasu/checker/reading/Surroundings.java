package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Vocabulary;
import kz.almasu.checker.language.WordRole;

/** Context of a mention: the part of the clause between the numbers before and after it, then wider ones. */
final class Surroundings {

    enum Distance {
        /** In the clause, with no other number between. */
        ZONE,
        /** In the clause. */
        CLAUSE,
        /** Before the brackets. */
        PARENT,
        EARLIER,
        LATER,
        NOWHERE
    }

    record Found(List<Mention> mentions, Distance distance) {}

    private final ParsedSentence sentence;
    private final Vocabulary words;

    Surroundings(ParsedSentence sentence, Vocabulary words) {
        this.sentence = sentence;
        this.words = words;
    }

    ParsedSentence sentence() {
        return sentence;
    }

    Vocabulary words() {
        return words;
    }

    /** Returns the nearest matching mentions: all of the zone, else the last before, else the first after. */
    Found find(Mention anchor, Predicate<Mention> filter) {
        List<Mention> zone = inZone(anchor).filter(filter).toList();
        return zone.isEmpty()
                ? inClause(anchor, filter)
                        .or(() -> beforeBrackets(anchor, filter))
                        .or(() -> elsewhere(anchor, filter))
                        .orElseGet(() -> new Found(List.of(), Distance.NOWHERE))
                : new Found(zone, Distance.ZONE);
    }

    private Optional<Found> inClause(Mention anchor, Predicate<Mention> filter) {
        int clause = clause(anchor);
        return last(anchor, filter.and(mention -> clause(mention) == clause)).map(found(Distance.CLAUSE));
    }

    private Optional<Found> beforeBrackets(Mention anchor, Predicate<Mention> filter) {
        for (int parent = parent(clause(anchor)); parent >= 0; parent = parent(parent)) {
            int enclosing = parent;
            Optional<Mention> outside = last(anchor, filter.and(mention -> clause(mention) == enclosing));
            if (outside.isPresent()) {
                return outside.map(found(Distance.PARENT));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> elsewhere(Mention anchor, Predicate<Mention> filter) {
        Optional<Mention> behind = isElliptic(anchor) ? behind(anchor, filter) : Optional.empty();
        return behind.map(found(Distance.CLAUSE))
                .or(() -> last(anchor, filter).map(found(Distance.EARLIER)))
                .or(() -> later(anchor, filter).map(found(Distance.LATER)));
    }

    private static Function<Mention, Found> found(Distance distance) {
        return mention -> new Found(List.of(mention), distance);
    }

    /** The mentions of the clause between the number before and the number after this one. */
    Stream<Mention> inZone(Mention anchor) {
        int clause = clause(anchor);
        int from = sentence.mentions().stream()
                .filter(mention -> mention.end() <= anchor.start() && clause(mention) == clause && isNumber(mention))
                .mapToInt(Mention::end)
                .max()
                .orElse(0);
        int to = sentence.mentions().stream()
                .filter(mention -> mention.start() >= anchor.end() && clause(mention) == clause && isNumber(mention))
                .mapToInt(Mention::start)
                .min()
                .orElse(sentence.tokens().size());
        return sentence.mentions().stream()
                .filter(mention -> clause(mention) == clause && mention.start() >= from && mention.end() <= to);
    }

    /** True if what is counted is named only further on: “to Poland 14, to Germany 11 teachers went”. */
    boolean isElliptic(Mention anchor) {
        return inZone(anchor)
                .noneMatch(mention -> mention.isAny(WordRole.PEOPLE, WordRole.TOTAL)
                        || mention.meaning() instanceof Meaning.DirectionMeaning);
    }

    /** The first match behind the next number of the clause. */
    private Optional<Mention> behind(Mention anchor, Predicate<Mention> filter) {
        return sentence.mentions().stream()
                .filter(mention -> mention.start() >= anchor.end() && clause(mention) == clause(anchor))
                .filter(filter)
                .findFirst();
    }

    private Optional<Mention> later(Mention anchor, Predicate<Mention> filter) {
        if (isElliptic(anchor) && inZone(anchor).anyMatch(mention -> mention.meaning() instanceof NamedMember)) {
            return sentence.mentions().stream()
                    .filter(mention -> mention.start() >= anchor.end() && filter.test(mention))
                    .findFirst();
        }
        return sentence.mentions().stream()
                .filter(mention -> mention.start() >= anchor.end())
                .filter(filter)
                .filter(mention -> sentence.mentions().stream()
                        .noneMatch(other -> isNumber(other) && clause(other) == clause(mention)))
                .min(Comparator.comparingInt(Mention::start));
    }

    /** True if a word next to the number says “each”. */
    boolean isApiece(Mention number) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.APIECE)
                        && (mention.end() == number.start()
                                || mention.start() >= number.end() && mention.start() - number.end() <= 3));
    }

    /** The place of a number in brackets that have just two: {@code (18% against 16%)}; -1 for others. */
    int placeInPair(Mention number) {
        int clause = clause(number);
        List<Mention> numbers = numbersBeside(number);
        boolean bracketed = parent(clause) >= 0
                && sentence.mentions().stream()
                        .noneMatch(mention -> clause(mention) == clause && mention.meaning() instanceof NamedMember);
        return bracketed && numbers.size() == 2 ? numbers.indexOf(number) : -1;
    }

    /** The numbers of the clause. */
    List<Mention> numbersBeside(Mention number) {
        return sentence.mentions().stream()
                .filter(mention -> clause(mention) == clause(number) && isNumber(mention))
                .toList();
    }

    /** The number before the brackets that this number stands alone in: {@code 110 people (29%)}. */
    Mention owner(Mention number) {
        int clause = clause(number);
        boolean alone = parent(clause) >= 0
                && sentence.mentions().stream()
                        .noneMatch(mention -> clause(mention) == clause
                                && (mention.meaning() instanceof NamedMember
                                        || mention.meaning() instanceof Meaning.DirectionMeaning
                                        || mention.meaning() instanceof Meaning.PeriodMeaning
                                        || isNumber(mention) && !mention.equals(number)));
        return last(
                        number,
                        mention -> clause(mention) == parent(clause)
                                && (isNumber(mention) || mention.meaning() instanceof NamedMember))
                .filter(mention -> alone && isNumber(mention))
                .orElse(number);
    }

    /** True for numbers that state something, not for number words such as “one” that count nothing. */
    boolean isNumber(Mention mention) {
        return mention.meaning() instanceof Meaning.Quantity quantity
                        && (!quantity.inWords() || Units.isCounting(mention, sentence))
                || mention.meaning() instanceof Meaning.Fraction;
    }

    Optional<Mention> last(Mention anchor, Predicate<Mention> filter) {
        return sentence.last(anchor.start(), filter);
    }

    int clause(Mention mention) {
        return sentence.clauses().of(mention.start());
    }

    int parent(int clause) {
        return sentence.clauses().parent(clause);
    }

    /** True if this clause or one around it has a word in one of these roles. */
    boolean hasNear(Mention anchor, WordRole... roles) {
        return near(anchor, roles).findAny().isPresent();
    }

    Stream<Mention> near(Mention anchor, WordRole... roles) {
        int clause = clause(anchor);
        return sentence.mentions().stream()
                .filter(mention -> mention.isAny(roles) && sentence.clauses().isNear(clause, clause(mention)));
    }

    /** Returns the list of members of one topic that this one belongs to, joined by commas, “and” and prepositions. */
    List<Mention> listOf(Mention member) {
        List<Mention> list = new ArrayList<>(List.of(member));
        List<Mention> all = sentence.all(NamedMember.class)
                .filter(mention -> topic(mention) == topic(member))
                .toList();
        int index = all.indexOf(member);
        for (int at = index - 1;
                at >= 0 && isJoined(all.get(at).end(), list.get(0).start());
                at--) {
            list.add(0, all.get(at));
        }
        for (int at = index + 1;
                at < all.size()
                        && isJoined(list.get(list.size() - 1).end(), all.get(at).start());
                at++) {
            list.add(all.get(at));
        }
        return list;
    }

    private boolean isJoined(int from, int to) {
        return from <= to
                && to - from <= 4
                && IntStream.range(from, to).allMatch(at -> {
                    Token token = sentence.tokens().get(at);
                    return token.isMark(",\"«»“”„'’-–")
                            || sentence.mentions().stream()
                                    .anyMatch(mention -> mention.start() <= at
                                            && at < mention.end()
                                            && mention.isAny(WordRole.AND, WordRole.JOIN, WordRole.FROM, WordRole.TO));
                });
    }

    static Object topic(Mention member) {
        return ((NamedMember) member.meaning()).topic();
    }
}
