package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.WordRole;
import kz.almasu.period.HalfYear;

/** Finds the subject of a number or word: its members, direction and half-year. */
final class SubjectReader {

    private final Surroundings around;
    private final MemberReader members;
    private final DirectionReader directions;
    private final PeriodReader periods;

    SubjectReader(Surroundings around, Context context, HalfYear reported) {
        this.around = around;
        this.members = new MemberReader(around, context);
        this.directions = new DirectionReader(around, context);
        this.periods = new PeriodReader(around, context, reported);
    }

    PeriodReader periods() {
        return periods;
    }

    /** Returns the possible members, without direction and half-year. */
    List<SubjectPart> membersOf(Mention anchor) {
        return members.members(anchor, false);
    }

    /** Returns the possible subjects of a share, of which “the total” may be the whole. */
    List<SubjectPart> subjectsOfShare(Mention anchor) {
        List<SubjectPart> subjects = new ArrayList<>();
        for (SubjectPart who : members.members(anchor, false)) {
            for (SubjectPart where : directions.directions(anchor, false)) {
                subjects.add(who.filledFrom(where).filledFrom(periods.of(anchor)));
            }
        }
        return subjects;
    }

    /** Returns the possible subjects, likeliest first; none if topics are combined that no table combines. */
    List<SubjectPart> subjects(Mention anchor) {
        List<SubjectPart> subjects = new ArrayList<>();
        SubjectPart when = periods.of(anchor);
        boolean total = around.inZone(anchor).anyMatch(mention -> mention.is(WordRole.TOTAL));
        for (SubjectPart who : members.members(anchor, total)) {
            for (SubjectPart where : directions.directions(anchor, total)) {
                subjects.add(who.filledFrom(where).filledFrom(when));
            }
        }
        return subjects;
    }

    /** Returns the possible directions and half-years of a word, likeliest first. */
    List<SubjectPart> around(Mention word) {
        SubjectPart when = periods.of(word);
        return directions.directions(word, around.inZone(word).anyMatch(mention -> mention.is(WordRole.TOTAL))).stream()
                .map(where -> where.filledFrom(when))
                .toList();
    }

    /** True if a word has the ending of the standard of a comparison. */
    boolean isStandard(Token token) {
        return around.words().matches("standard", token.lower())
                || around.words().matches("from", token.suffix());
    }

    /** Returns what these mentions say; empty if they name several topics or two directions. */
    Optional<SubjectPart> side(List<Mention> mentions) {
        List<Mention> named = mentions.stream()
                .filter(mention -> mention.meaning() instanceof NamedMember)
                .toList();
        List<Mention> directed = mentions.stream()
                .filter(mention -> mention.meaning() instanceof Meaning.DirectionMeaning)
                .toList();
        List<Mention> dated = mentions.stream()
                .filter(mention -> mention.meaning() instanceof Meaning.PeriodMeaning)
                .toList();
        List<SubjectPart> who = named.isEmpty() ? List.of(SubjectPart.NOTHING) : MemberReader.ofList(named, false);
        List<SubjectPart> where = directed.isEmpty() ? List.of(SubjectPart.NOTHING) : directions.ofDirections(directed);
        if (who.isEmpty() || where.isEmpty() || dated.size() > 1) {
            return Optional.empty();
        }
        SubjectPart when = dated.isEmpty() ? SubjectPart.NOTHING : PeriodReader.part(dated.get(0));
        return Optional.of(who.get(0).filledFrom(where.get(0)).filledFrom(when));
    }
}
