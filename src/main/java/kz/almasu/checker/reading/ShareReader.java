package kz.almasu.checker.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Expression;
import kz.almasu.checker.statement.Subject;
import kz.almasu.period.HalfYear;

/** Finds what is the part and what the whole of a share. */
final class ShareReader {

    private final Surroundings around;
    private final HalfYear reported;

    ShareReader(Surroundings around, HalfYear reported) {
        this.around = around;
        this.reported = reported;
    }

    Optional<ExpressionReader.Read> shared(SubjectPart part, Mention number) {
        if (part.members() == null && (isWhole(part) || isGenitive(part, number))) {
            return Optional.empty();
        }
        if (part.members() != null && part.direction() == DirectionScope.BOTH && isOfEach(part)) {
            return Optional.of(new ExpressionReader.Read(
                    Stream.of(DirectionScope.OUTGOING, DirectionScope.INCOMING)
                            .flatMap(direction -> share(part.with(direction)).stream())
                            .toList(),
                    part.used()));
        }
        boolean each = part.members() != null && around.isApiece(number);
        List<Expression> shares = each
                ? part.members().stream()
                        .flatMap(member -> share(part.with(List.of(member))).stream())
                        .toList()
                : Stream.of(part).flatMap(whole -> share(whole).stream()).toList();
        return shares.isEmpty() ? Optional.empty() : Optional.of(new ExpressionReader.Read(shares, part.used()));
    }

    /** True if the direction is named as the whole: “half of all incoming staff”. */
    private boolean isWhole(SubjectPart part) {
        return part.used().stream()
                .filter(mention -> mention.meaning() instanceof Meaning.DirectionMeaning)
                .anyMatch(mention -> around.sentence().mentions().stream()
                        .anyMatch(total -> total.is(WordRole.TOTAL) && total.end() == mention.start()));
    }

    /** In Kazakh the direction before “21% of” is the whole. */
    private boolean isGenitive(SubjectPart part, Mention number) {
        return Markers.isPartitive(number, around)
                && part.used().stream()
                        .filter(mention -> mention.meaning() instanceof Meaning.DirectionMeaning)
                        .anyMatch(mention -> mention.end() <= number.start()
                                && around.sentence().mentions().stream()
                                        .noneMatch(total -> total.is(WordRole.TOTAL)
                                                && total.start() >= mention.end()
                                                && total.end() <= number.start()));
    }

    /** True for “in both directions” that does not add them up. */
    private boolean isOfEach(SubjectPart part) {
        return !around.sentence().has(WordRole.TOTAL)
                && part.used().stream()
                        .anyMatch(mention -> mention.meaning() instanceof Meaning.DirectionMeaning direction
                                && direction.directions().size() > 1);
    }

    /** The share of members in their direction, or of a direction in both. */
    Optional<Expression> share(SubjectPart part) {
        Subject subject = part.subject(reported);
        if (subject.members().isEmpty()) {
            return subject.directions() == DirectionScope.BOTH
                    ? Optional.empty()
                    : Optional.of(new Expression.Share(subject, subject.inDirection(DirectionScope.BOTH)));
        }
        return Optional.of(new Expression.Share(subject, subject.withMembers(List.of())));
    }
}
