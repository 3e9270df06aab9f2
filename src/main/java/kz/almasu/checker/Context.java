package kz.almasu.checker;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.period.HalfYear;

/**
 * What the sentences before are about.
 *
 * @param head of the list or table that goes on; else of the sentence before
 * @param rows whether items or rows of it came already
 */
record Context(boolean head, boolean rows, Set<Way> ways, List<Member> members, Set<Optional<HalfYear>> times) {

    static final Context NONE = new Context(false, false, Set.of(), List.of(), Set.of());

    /** What the next sentence follows on. Two headings in a row head the same rows. */
    Context after(Sentence sentence) {
        return switch (sentence.kind()) {
            case ITEM -> new Context(head, head, ways, members, times);
            case HEAD -> head && !rows ? plus(of(sentence, true)) : of(sentence, true);
            case PLAIN -> of(sentence, false).orElseFrom(this);
        };
    }

    private static Context of(Sentence sentence, boolean head) {
        return new Context(
                head,
                false,
                sentence.all(Meaning.Toward.class)
                        .flatMap(mention -> ((Meaning.Toward) mention.meaning()).ways().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class))),
                sentence.all(Member.class)
                        .map(mention -> (Member) mention.meaning())
                        .distinct()
                        .toList(),
                sentence.all(Meaning.When.class)
                        .map(mention -> (Meaning.When) mention.meaning())
                        .filter(when -> !when.compared())
                        .map(Meaning.When::halfYear)
                        .collect(Collectors.toSet()));
    }

    private Context plus(Context other) {
        return new Context(
                true,
                false,
                Stream.concat(ways.stream(), other.ways.stream()).collect(Collectors.toSet()),
                Stream.concat(members.stream(), other.members.stream())
                        .distinct()
                        .toList(),
                Stream.concat(times.stream(), other.times.stream()).collect(Collectors.toSet()));
    }

    /** A sentence that names nothing new goes on about the same. */
    private Context orElseFrom(Context before) {
        return new Context(
                false,
                false,
                ways.isEmpty() ? before.ways : ways,
                members.isEmpty() && !before.head ? before.members : members,
                times);
    }
}
