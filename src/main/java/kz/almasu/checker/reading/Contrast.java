package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.WordRole;
import kz.almasu.period.HalfYear;

/** The two sides of a comparison in a sentence: “more outgoing than incoming”, “outgoing exceed incoming”. */
final class Contrast {

    /** Left and right operand of a comparison. */
    record Sides(SubjectPart one, SubjectPart other, Set<Mention> used) {

        boolean differInDirection() {
            return one.direction() != null && other.direction() != null && one.direction() != other.direction();
        }
    }

    private final ParsedSentence sentence;
    private final SubjectReader subjects;
    private final HalfYear reported;
    private final boolean standardFirst;
    private Optional<Sides> found;

    Contrast(Surroundings around, SubjectReader subjects, HalfYear reported) {
        this.sentence = around.sentence();
        this.subjects = subjects;
        this.reported = reported;
        this.standardFirst = around.words().text("reference.order").equals("after");
    }

    /** Returns the sides; empty if they are not clear. */
    Optional<Sides> sides() {
        found = found == null ? find() : found;
        return found;
    }

    private Optional<Sides> find() {
        List<Mention> operands =
                sentence.mentions().stream().filter(Contrast::isOperand).toList();
        Optional<Mention> than =
                first(mention -> mention.is(WordRole.THAN)).or(() -> first(mention -> mention.is(WordRole.AGAINST)));
        if (than.isPresent() && standardFirst) {
            return behind(operands, than.get());
        }
        Optional<Mention> divider = than.or(() -> first(mention -> mention.is(WordRole.EXCEED)));
        if (divider.isPresent() && !standardFirst) {
            return around(operands, divider.get());
        }
        return inOrder(operands);
    }

    static boolean isOperand(Mention mention) {
        return mention.meaning() instanceof NamedMember
                || mention.meaning() instanceof Meaning.DirectionMeaning
                || mention.meaning() instanceof Meaning.PeriodMeaning;
    }

    private Optional<Mention> first(Predicate<Mention> filter) {
        return sentence.mentions().stream().filter(filter).findFirst();
    }

    private Optional<Sides> around(List<Mention> operands, Mention divider) {
        List<Mention> before = operands.stream()
                .filter(mention -> mention.end() <= divider.start())
                .toList();
        List<Mention> after = operands.stream()
                .filter(mention -> mention.start() >= divider.end())
                .toList();
        if (before.isEmpty() && !after.isEmpty() && PeriodReader.isPeriod(after.get(0))) {
            return split(after.subList(1, after.size()), after.subList(0, 1));
        }
        if (before.isEmpty()) {
            int clause = sentence.clauses().of(divider.start());
            before = after.stream()
                    .filter(mention -> sentence.clauses().of(mention.start()) != clause)
                    .toList();
            after = after.stream()
                    .filter(mention -> sentence.clauses().of(mention.start()) == clause)
                    .toList();
        }
        return split(before, after);
    }

    /** The standard is right before “than”: back to the first word that cannot belong to it. */
    private Optional<Sides> behind(List<Mention> operands, Mention than) {
        List<Mention> standard = new ArrayList<>();
        List<Mention> rest = new ArrayList<>();
        boolean open = true;
        for (int at = operands.size() - 1; at >= 0; at--) {
            Mention mention = operands.get(at);
            open &= mention.start() >= than.start()
                    || standard.stream().noneMatch(other -> isOfKind(other, mention) && isDifferent(other, mention));
            boolean belongs = open && mention.end() <= than.start();
            (belongs ? standard : rest).add(0, mention);
        }
        return split(rest, standard);
    }

    private static boolean isOfKind(Mention one, Mention other) {
        return one.meaning().getClass() == other.meaning().getClass();
    }

    private static boolean isDifferent(Mention one, Mention other) {
        return !one.meaning().equals(other.meaning());
    }

    /** The first of two different operands of a kind is compared with the second, unless an ending says otherwise. */
    private Optional<Sides> inOrder(List<Mention> operands) {
        for (Mention one : operands) {
            for (Mention other : operands) {
                if (one.start() < other.start()
                        && !PeriodReader.isPeriod(one)
                        && isRelated(one, other)
                        && isOfKind(one, other)
                        && isDifferent(one, other)) {
                    return inOrder(operands, one, other);
                }
            }
        }
        return Optional.empty();
    }

    /** True if the comparing word is between the two, or names a relation of both. */
    private boolean isRelated(Mention one, Mention other) {
        return sentence.has(WordRole.RATIO, WordRole.DIFFER, WordRole.SAME)
                || standardFirst
                        && (isStandard(one, other.start())
                                || isStandard(other, sentence.tokens().size()))
                || !standardFirst
                        && sentence.mentions().stream()
                                .anyMatch(mention -> mention.isAny(WordRole.HIGHER, WordRole.LOWER)
                                        && mention.start() >= one.end()
                                        && mention.end() <= other.start());
    }

    private Optional<Sides> inOrder(List<Mention> operands, Mention one, Mention other) {
        List<Mention> rest = operands.stream()
                .filter(mention -> mention.start() < other.start())
                .toList();
        List<Mention> standard = operands.stream()
                .filter(mention -> mention.start() >= other.start())
                .toList();
        boolean swapped = isStandard(one, other.start())
                && !isStandard(other, sentence.tokens().size());
        return swapped ? split(standard, rest) : split(rest, standard);
    }

    /** True if a word of this operand has the ending of a standard, as in Kazakh {@code барғандардан}. */
    private boolean isStandard(Mention operand, int to) {
        return sentence.tokens().subList(operand.start(), Math.min(to, operand.end() + 3)).stream()
                .anyMatch(token -> subjects.isStandard(token));
    }

    private Optional<Sides> split(List<Mention> one, List<Mention> other) {
        Optional<SubjectPart> left = subjects.side(one);
        Optional<SubjectPart> right = subjects.side(other);
        if (left.isEmpty() || right.isEmpty() || right.get().saysNothing()) {
            return Optional.empty();
        }
        SubjectPart first = left.get().filledFrom(sameHalfYear(right.get()));
        SubjectPart second = right.get().filledFrom(left.get());
        Set<Mention> used = new HashSet<>(one);
        used.addAll(other);
        return first.isOtherThan(second) ? Optional.of(new Sides(first, second, used)) : Optional.empty();
    }

    /** A half-year named only as the standard is not that of what is compared with it. */
    private SubjectPart sameHalfYear(SubjectPart standard) {
        return new SubjectPart(
                standard.members(),
                standard.direction(),
                standard.halfYear() == null || standard.members() != null || standard.direction() != null
                        ? standard.halfYear()
                        : Optional.of(reported),
                standard.used());
    }
}
