package kz.almasu.checker.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.WordRole;
import kz.almasu.period.HalfYear;

/**
 * Finds the subjects of numbers that are levels, not differences: of “from 28 to 38” each has its half-year, of “18%
 * against 16%” its side.
 */
final class LevelReader {

    private final Surroundings around;
    private final SubjectReader subjects;
    private final Contrast contrast;
    private final Change change;
    private final HalfYear reported;
    private final Optional<HalfYear> before;

    LevelReader(
            Surroundings around,
            SubjectReader subjects,
            Contrast contrast,
            HalfYear reported,
            Optional<HalfYear> before) {
        this.around = around;
        this.subjects = subjects;
        this.contrast = contrast;
        this.change = new Change(around);
        this.reported = reported;
        this.before = before;
    }

    /** @param subjectsOf finds the subjects of a number that stands for itself */
    List<SubjectPart> of(Mention written, Function<Mention, List<SubjectPart>> subjectsOf) {
        Mention number = around.owner(written);
        return ofPair(number, subjectsOf)
                .or(() -> ofSide(number))
                .or(() -> ofHalfYear(number, subjectsOf))
                .orElseGet(() -> subjectsOf.apply(number));
    }

    /** Of two numbers in brackets the first is of what is compared, the second of the standard. */
    private Optional<List<SubjectPart>> ofPair(Mention number, Function<Mention, List<SubjectPart>> subjectsOf) {
        int place = around.placeInPair(number);
        if (place < 0) {
            return Optional.empty();
        }
        boolean turned = around.numbersBeside(number).stream().anyMatch(each -> Markers.isDative(each, around));
        boolean first = (place == 0) != turned;
        Optional<Contrast.Sides> sides = contrast.sides().filter(Contrast.Sides::differInDirection);
        if (sides.isPresent()) {
            SubjectPart side = first ? sides.get().one() : sides.get().other();
            SubjectPart direction = new SubjectPart(null, side.direction(), side.halfYear(), side.used());
            return Optional.of(subjects.membersOf(number).stream()
                    .map(part -> part.filledFrom(direction))
                    .toList());
        }
        return around.hasNear(number, WordRole.AGAINST)
                ? Optional.of(opposed(subjectsOf.apply(number), first))
                : Optional.empty();
    }

    /** If only one direction is named, the standard is the other one. */
    private static List<SubjectPart> opposed(List<SubjectPart> parts, boolean first) {
        return parts.stream()
                .filter(part -> part.direction() != null && part.direction() != DirectionScope.BOTH)
                .map(part -> first ? part : part.with(opposite(part.direction())))
                .toList();
    }

    private static DirectionScope opposite(DirectionScope direction) {
        return direction == DirectionScope.OUTGOING ? DirectionScope.INCOMING : DirectionScope.OUTGOING;
    }

    /** The number before “against” is of what is compared, the one after it of the standard. */
    private Optional<List<SubjectPart>> ofSide(Mention number) {
        boolean standard = around.sentence().mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.AGAINST)
                        && mention.end() <= number.start()
                        && number.start() - mention.end() <= 1);
        boolean compared = around.sentence()
                .after(number, mention -> mention.is(WordRole.AGAINST), 3)
                .isPresent();
        return standard || compared
                ? contrast.sides().map(sides -> List.of(standard ? sides.other() : sides.one()))
                : Optional.empty();
    }

    private Optional<List<SubjectPart>> ofHalfYear(Mention number, Function<Mention, List<SubjectPart>> subjectsOf) {
        if (!change.isOverTime(number) || subjects.periods().isLabelled(number)) {
            return Optional.empty();
        }
        Optional<HalfYear> halfYear = Markers.isFrom(number, around)
                ? before
                : Markers.isTo(number, around) ? Optional.of(reported) : Optional.empty();
        return halfYear.map(each ->
                subjectsOf.apply(number).stream().map(part -> part.in(each)).toList());
    }
}
