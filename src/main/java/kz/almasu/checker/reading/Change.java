package kz.almasu.checker.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.WordRole;

/** The words of a sentence that say whether something rose, fell, or is more or less than something else. */
final class Change {

    private static final WordRole[] RISING = {WordRole.UP, WordRole.RISE};
    private static final WordRole[] FALLING = {WordRole.DOWN, WordRole.FALL};

    private final Surroundings around;

    Change(Surroundings around) {
        this.around = around;
    }

    /** True if the clause, or else the sentence, speaks of a change over time. */
    boolean isOverTime(Mention anchor) {
        return around.hasNear(anchor, WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL)
                || isMultiplied()
                || !hasRelation(anchor)
                        && around.sentence().has(WordRole.UP, WordRole.DOWN, WordRole.RISE, WordRole.FALL);
    }

    /** “Doubled” is a change over time, “twice as many as” is not. */
    private boolean isMultiplied() {
        return around.sentence().all(Meaning.Multiple.class).findAny().isPresent()
                && !around.sentence()
                        .has(WordRole.THAN, WordRole.SAME, WordRole.HIGHER, WordRole.LOWER, WordRole.SHARE);
    }

    private boolean hasRelation(Mention anchor) {
        return around.hasNear(anchor, WordRole.HIGHER, WordRole.LOWER, WordRole.DIFFER, WordRole.SHARE);
    }

    boolean isFalling(Mention anchor) {
        return around.hasNear(anchor, FALLING)
                ? !around.hasNear(anchor, RISING)
                : !around.hasNear(anchor, RISING) && around.sentence().has(FALLING);
    }

    boolean isLower(Mention anchor) {
        return nearest(anchor, WordRole.HIGHER, WordRole.LOWER, WordRole.EXCEED).stream()
                .anyMatch(mention -> mention.is(WordRole.LOWER));
    }

    /** True if the number says by how much: “243 more”, “by 243”, “a rise of 243”. */
    boolean isDifference(Mention number) {
        boolean compared = around.sentence()
                .after(number, mention -> mention.isAny(WordRole.HIGHER, WordRole.LOWER), 4)
                .isPresent();
        boolean noun =
                around.inZone(number).anyMatch(mention -> mention.isAny(WordRole.RISE, WordRole.FALL, WordRole.DIFFER));
        boolean verb = around.sentence()
                .has(
                        WordRole.UP,
                        WordRole.DOWN,
                        WordRole.HIGHER,
                        WordRole.LOWER,
                        WordRole.EXCEED,
                        WordRole.RISE,
                        WordRole.FALL,
                        WordRole.DIFFER);
        return compared && !(Precision.isPostpositional(around) && Markers.isFrom(number, around))
                || verb && Markers.isBy(number, around)
                || noun && !Markers.isFrom(number, around) && !Markers.isTo(number, around);
    }

    /** The words of change and comparison around the number. */
    Set<Mention> words(Mention anchor) {
        Set<Mention> words = new HashSet<>();
        around.sentence().mentions().stream()
                .filter(mention -> mention.isAny(
                        WordRole.UP,
                        WordRole.DOWN,
                        WordRole.RISE,
                        WordRole.FALL,
                        WordRole.HIGHER,
                        WordRole.LOWER,
                        WordRole.EXCEED,
                        WordRole.DIFFER,
                        WordRole.RATIO,
                        WordRole.SAME))
                .forEach(words::add);
        return words;
    }

    private List<Mention> nearest(Mention anchor, WordRole... roles) {
        List<Mention> near = around.near(anchor, roles).toList();
        return near.isEmpty()
                ? around.sentence().mentions().stream()
                        .filter(mention -> mention.isAny(roles))
                        .collect(Collectors.toList())
                : near;
    }
}
