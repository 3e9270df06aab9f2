package kz.almasu.checker.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.period.HalfYear;

/**
 * Topic, direction and half-years carried over from the preceding sentences.
 *
 * @param fromHeading true if they come from the heading of the current list or table, false if from the sentence before
 * @param rows true if items or rows of that heading have already been read
 */
public record Context(
        boolean fromHeading,
        boolean rows,
        Set<DirectionScope> directions,
        List<NamedMember> members,
        Set<Optional<HalfYear>> halfYears) {

    public static final Context NONE = new Context(false, false, Set.of(), List.of(), Set.of());

    /** Returns the context for the sentence that follows. Consecutive headings are combined. */
    public Context after(ParsedSentence sentence) {
        return switch (sentence.kind()) {
            case ITEM -> new Context(fromHeading, fromHeading, directions, members, halfYears);
            case HEAD -> fromHeading && !rows ? plus(of(sentence, true)) : of(sentence, true);
            case PLAIN -> of(sentence, false).orElseFrom(this);
        };
    }

    private static Context of(ParsedSentence sentence, boolean head) {
        return new Context(
                head,
                false,
                sentence.all(Meaning.DirectionMeaning.class)
                        .flatMap(mention -> ((Meaning.DirectionMeaning) mention.meaning()).directions().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectionScope.class))),
                sentence.all(NamedMember.class)
                        .map(mention -> (NamedMember) mention.meaning())
                        .distinct()
                        .toList(),
                sentence.all(Meaning.PeriodMeaning.class)
                        .map(mention -> (Meaning.PeriodMeaning) mention.meaning())
                        .filter(when -> !when.compared())
                        .map(Meaning.PeriodMeaning::halfYear)
                        .collect(Collectors.toSet()));
    }

    private Context plus(Context other) {
        return new Context(
                true,
                false,
                Stream.concat(directions.stream(), other.directions.stream()).collect(Collectors.toSet()),
                Stream.concat(members.stream(), other.members.stream())
                        .distinct()
                        .toList(),
                Stream.concat(halfYears.stream(), other.halfYears.stream()).collect(Collectors.toSet()));
    }

    /** Keeps the previous values where this sentence names none. */
    private Context orElseFrom(Context before) {
        return new Context(
                false,
                false,
                directions.isEmpty() ? before.directions : directions,
                members.isEmpty() && !before.fromHeading ? before.members : members,
                halfYears);
    }
}
