package kz.almasu.checker.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Conjunction;
import kz.almasu.checker.statement.Expression;
import kz.almasu.checker.statement.Measure;
import kz.almasu.checker.statement.Statement;
import kz.almasu.period.HalfYear;

/** Finds the expressions that a number can be the value of, likeliest first. */
final class ExpressionReader {

    /** @param apiece expressions for each of which the number holds */
    record Read(List<Expression> apiece, Set<Mention> used) {

        Statement apiece(Function<Expression, Statement> statement) {
            List<Statement> each = apiece.stream().map(statement).toList();
            return each.size() == 1 ? each.get(0) : new Conjunction(each);
        }
    }

    /** Two subjects that are compared, the later or first-named one first. */
    private record Pair(SubjectPart one, SubjectPart other, Set<Mention> used) {}

    private final Surroundings around;
    private final SubjectReader subjects;
    private final Contrast contrast;
    private final LevelReader levels;
    private final ShareReader shares;
    private final Change change;
    private final Measures measures;
    private final HalfYear reported;
    private final Optional<HalfYear> before;

    ExpressionReader(Surroundings around, SubjectReader subjects, HalfYear reported, Optional<HalfYear> before) {
        this.around = around;
        this.subjects = subjects;
        this.contrast = new Contrast(around, subjects, reported);
        this.levels = new LevelReader(around, subjects, contrast, reported, before);
        this.shares = new ShareReader(around, reported);
        this.change = new Change(around);
        this.measures = new Measures(around);
        this.reported = reported;
        this.before = before;
    }

    Measures measures() {
        return measures;
    }

    List<Read> counts(Mention number, Measure measure) {
        return levels.of(number, subjects::subjects).stream()
                .flatMap(part -> counted(part, measure, number).stream())
                .toList();
    }

    List<Read> shares(Mention number) {
        boolean ofOthers =
                around.sentence().after(number, Contrast::isOperand, 3).isEmpty()
                        && around.sentence()
                                .after(number, mention -> mention.isAny(WordRole.INSTITUTION, WordRole.COUNTRIES), 3)
                                .isPresent();
        return ofOthers
                ? List.of()
                : levels.of(number, subjects::subjectsOfShare).stream()
                        .flatMap(part -> shares.shared(part, number).stream())
                        .toList();
    }

    List<Read> differences(Mention number, Measure measure) {
        boolean absolute = around.sentence().has(WordRole.DIFFER)
                && !around.sentence().has(WordRole.HIGHER, WordRole.LOWER, WordRole.UP, WordRole.DOWN);
        Measure counted = measure == Measure.PEOPLE ? measures.ofChange(number) : measure;
        return compared(
                number,
                counted,
                (one, other) -> absolute && isLess(one, other)
                        ? new Expression.Difference(other, one)
                        : new Expression.Difference(one, other));
    }

    /** “The difference between” names the sides in any order. */
    private boolean isLess(Expression one, Expression other) {
        return one instanceof Expression.Count first
                && other instanceof Expression.Count second
                && first.subject().directions() == DirectionScope.INCOMING
                && second.subject().directions() == DirectionScope.OUTGOING;
    }

    List<Read> growths(Mention number) {
        boolean falling = change.isOverTime(number) ? change.isFalling(number) : change.isLower(number);
        return pairs(number).stream()
                .map(pair -> new Read(
                        List.of(new Expression.Growth(
                                count(pair.other(), measures.ofChange(number)),
                                count(pair.one(), measures.ofChange(number)),
                                falling)),
                        pair.used()))
                .toList();
    }

    List<Read> ratios(Mention number, int decimals) {
        return compared(number, measures.ofChange(number), (one, other) -> new Expression.Ratio(one, other, decimals));
    }

    /** Percentage points between two shares. */
    List<Read> points(Mention number) {
        return pairs(number).stream()
                .flatMap(pair -> shares
                        .share(pair.one())
                        .flatMap(one -> shares.share(pair.other())
                                .map(other -> ordered(number, one, other, Expression.Difference::new)))
                        .map(difference -> new Read(List.of(difference), pair.used()))
                        .stream())
                .toList();
    }

    private List<Read> compared(
            Mention number, Measure measure, BiFunction<Expression, Expression, Expression> operation) {
        return pairs(number).stream()
                .map(pair -> new Read(
                        List.of(ordered(number, count(pair.one(), measure), count(pair.other(), measure), operation)),
                        pair.used()))
                .toList();
    }

    /** The greater one first, as the sentence has it. */
    private Expression ordered(
            Mention number,
            Expression one,
            Expression other,
            BiFunction<Expression, Expression, Expression> operation) {
        boolean less = change.isOverTime(number) ? change.isFalling(number) : change.isLower(number);
        return less ? operation.apply(other, one) : operation.apply(one, other);
    }

    /** Two half-years if the sentence speaks of a change over time, else the two sides of its comparison. */
    private List<Pair> pairs(Mention number) {
        if (!change.isOverTime(number)) {
            Optional<Contrast.Sides> sides = contrast.sides();
            if (sides.isPresent()) {
                Set<Mention> used = with(sides.get().used(), number);
                return List.of(new Pair(sides.get().one(), sides.get().other(), used));
            }
            if (around.sentence().has(WordRole.EXCEED, WordRole.RATIO, WordRole.DIFFER, WordRole.THAN)) {
                return List.of();
            }
        }
        return overTime(number);
    }

    private List<Pair> overTime(Mention number) {
        boolean about = around.sentence().mentions().stream().anyMatch(Contrast::isOperand)
                || around.sentence()
                        .has(
                                WordRole.PEOPLE,
                                WordRole.EXCHANGE,
                                WordRole.COUNTRIES,
                                WordRole.INSTITUTION,
                                WordRole.COUNT);
        if (before.isEmpty() || !about || !subjects.periods().isPlainChange(before)) {
            return List.of();
        }
        return subjects.subjects(number).stream()
                .map(part -> {
                    Set<Mention> used = with(part.used(), number);
                    used.addAll(subjects.periods().all());
                    return new Pair(part.in(reported), part.in(before.get()), used);
                })
                .toList();
    }

    private Set<Mention> with(Set<Mention> mentions, Mention number) {
        Set<Mention> used = new HashSet<>(mentions);
        used.addAll(change.words(number));
        return used;
    }

    private Optional<Read> counted(SubjectPart part, Measure measure, Mention number) {
        if (measure == Measure.NEW_COUNTRIES || measure == Measure.GONE_COUNTRIES) {
            return Optional.of(changedCountries(part, measure, number));
        }
        boolean people = measure == Measure.PEOPLE;
        boolean restrictive = part.members() == null || isRestrictive(part, measure);
        boolean named = part.members() != null
                && around.inZone(number).anyMatch(mention -> part.members().contains(mention.meaning()));
        if (!people && !restrictive && named) {
            return Optional.empty();
        }
        SubjectPart subject = people || restrictive ? part : part.ofAll();
        boolean each = people && subject.members() != null && around.isApiece(number);
        List<Expression> counts = each
                ? subject.members().stream()
                        .map(member -> count(subject.with(List.of(member)), measure))
                        .toList()
                : List.of(count(subject, measure));
        return Optional.of(new Read(counts, part.used()));
    }

    /** Countries are counted by region, institutions by type. */
    private static boolean isRestrictive(SubjectPart part, Measure measure) {
        Topic topic = measure == Measure.COUNTRIES ? Topic.REGION : Topic.INSTITUTION_TYPE;
        return part.members().stream().allMatch(member -> member.topic() == topic);
    }

    private Read changedCountries(SubjectPart part, Measure measure, Mention number) {
        Set<Mention> used = new HashSet<>(part.used());
        around.near(number, WordRole.NEW, WordRole.GONE).forEach(used::add);
        used.addAll(subjects.periods().comparedWith(before));
        return new Read(List.of(count(part.ofAll(), measure)), used);
    }

    Optional<Expression> share(SubjectPart part) {
        return shares.share(part);
    }

    Expression count(SubjectPart part, Measure measure) {
        return new Expression.Count(measure, part.subject(reported));
    }

    Optional<Contrast.Sides> sides() {
        return contrast.sides();
    }

    /** Outgoing and incoming, for each of the members named. */
    List<Contrast.Sides> directionsOfEach(Mention word) {
        List<Mention> named = around.sentence().mentions().stream()
                .filter(Contrast::isOperand)
                .toList();
        return named.stream()
                .filter(mention -> mention.meaning() instanceof NamedMember)
                .map(mention -> SubjectPart.NOTHING.with(List.of((NamedMember) mention.meaning())))
                .map(part -> new Contrast.Sides(
                        part.with(DirectionScope.OUTGOING), part.with(DirectionScope.INCOMING), new HashSet<>(named)))
                .toList();
    }

    /** The members of a list, each with the next one; none if the sentence lists none. */
    List<Contrast.Sides> membersOfList(Mention word) {
        List<SubjectPart> parts = subjects.subjects(word);
        if (parts.isEmpty() || parts.get(0).members() == null) {
            return List.of();
        }
        SubjectPart list = parts.get(0);
        Set<Mention> used = new HashSet<>(list.used());
        return IntStream.range(1, list.members().size())
                .mapToObj(at -> new Contrast.Sides(
                        list.with(List.of(list.members().get(at - 1))),
                        list.with(List.of(list.members().get(at))),
                        used))
                .toList();
    }

    /** The subject now and before; empty if the sentence is about other half-years. */
    List<Contrast.Sides> trends(Mention word) {
        return overTime(word).stream()
                .map(pair -> new Contrast.Sides(pair.one(), pair.other(), pair.used()))
                .toList();
    }
}
