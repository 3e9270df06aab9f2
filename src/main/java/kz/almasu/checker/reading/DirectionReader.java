package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.WordRole;

/** Finds the direction that a number or word is about. */
final class DirectionReader {

    private final Surroundings around;
    private final Context context;

    DirectionReader(Surroundings around, Context context) {
        this.around = around;
        this.context = context;
    }

    /** Returns the possible directions; none if two are named and not joined. */
    List<SubjectPart> directions(Mention anchor, boolean total) {
        Surroundings.Found found =
                around.find(anchor, mention -> mention.meaning() instanceof Meaning.DirectionMeaning);
        return switch (found.distance()) {
            case ZONE, CLAUSE, PARENT -> respectively(anchor, found.mentions());
            case EARLIER, LATER ->
                found.distance() == Surroundings.Distance.EARLIER
                                && total
                                && around.sentence()
                                        .all(NamedMember.class)
                                        .findAny()
                                        .isEmpty()
                        ? List.of(SubjectPart.NOTHING)
                        : ofElsewhere(anchor, found, total);
            case NOWHERE -> carriedDirections(anchor);
        };
    }

    /** Of two numbers “in both directions” the first is outgoing, the second incoming. */
    private List<SubjectPart> respectively(Mention anchor, List<Mention> mentions) {
        List<Mention> numbers =
                around.sentence().mentions().stream().filter(around::isNumber).toList();
        boolean each = mentions.size() == 1
                && ((Meaning.DirectionMeaning) mentions.get(0).meaning())
                                .directions()
                                .size()
                        > 1
                && numbers.size() == 2
                && numbers.contains(anchor);
        if (!each) {
            return ofDirections(mentions);
        }
        DirectionScope direction = numbers.indexOf(anchor) == 0 ? DirectionScope.OUTGOING : DirectionScope.INCOMING;
        return List.of(
                new SubjectPart(null, direction, null, new HashSet<>(mentions)),
                new SubjectPart(null, DirectionScope.BOTH, null, new HashSet<>(mentions)));
    }

    private List<SubjectPart> ofElsewhere(Mention anchor, Surroundings.Found found, boolean total) {
        List<SubjectPart> readings = new ArrayList<>(respectively(anchor, found.mentions()));
        around.sentence()
                .all(Meaning.DirectionMeaning.class)
                .filter(mention -> !found.mentions().contains(mention))
                .forEach(mention -> readings.addAll(ofDirections(List.of(mention))));
        boolean whole = !total && around.inZone(anchor).anyMatch(mention -> mention.is(WordRole.TOTAL));
        boolean own = !whole
                && around.inZone(anchor).noneMatch(mention -> mention.meaning() instanceof NamedMember)
                && around.inZone(anchor).anyMatch(mention -> mention.isAny(WordRole.EXCHANGE, WordRole.COUNT));
        readings.add(own ? 0 : readings.size(), SubjectPart.NOTHING);
        return readings;
    }

    List<SubjectPart> ofDirections(List<Mention> mentions) {
        Set<DirectionScope> directions = EnumSet.noneOf(DirectionScope.class);
        mentions.forEach(mention -> directions.addAll(((Meaning.DirectionMeaning) mention.meaning()).directions()));
        boolean both = mentions.stream()
                        .anyMatch(mention -> ((Meaning.DirectionMeaning) mention.meaning())
                                        .directions()
                                        .size()
                                > 1)
                || areJoined(mentions);
        if (directions.size() > 1 && !both) {
            return List.of();
        }
        DirectionScope direction = directions.size() > 1
                ? DirectionScope.BOTH
                : directions.iterator().next();
        return List.of(new SubjectPart(null, direction, null, new HashSet<>(mentions)));
    }

    private boolean areJoined(List<Mention> mentions) {
        return mentions.size() == 2
                && around.sentence().mentions().stream()
                        .anyMatch(mention -> mention.is(WordRole.AND)
                                && mention.start() >= mentions.get(0).end()
                                && mention.end() <= mentions.get(1).start());
    }

    /** The direction of the context, of both together, or one that the sentence names elsewhere. */
    private List<SubjectPart> carriedDirections(Mention anchor) {
        boolean item = around.sentence().kind() == ParsedSentence.SentenceType.ITEM;
        boolean total =
                around.hasNear(anchor, WordRole.TOTAL) && !around.sentence().has(WordRole.THEM);
        Set<SubjectPart> readings = new LinkedHashSet<>();
        if (!item && (total || hasOwnSubject())) {
            readings.add(SubjectPart.NOTHING);
        }
        if (item || !total) {
            readings.addAll(carried());
        }
        boolean certain = item && context.fromHeading() && context.directions().size() == 1;
        if (!certain) {
            readings.add(SubjectPart.NOTHING);
        }
        if (item && !certain) {
            readings.add(SubjectPart.NOTHING.with(DirectionScope.OUTGOING));
            readings.add(SubjectPart.NOTHING.with(DirectionScope.INCOMING));
        }
        around.sentence()
                .all(Meaning.DirectionMeaning.class)
                .forEach(mention -> readings.addAll(ofDirections(List.of(mention))));
        return List.copyOf(readings);
    }

    private boolean hasOwnSubject() {
        return !around.sentence().has(WordRole.THEM) && around.sentence().has(WordRole.EXCHANGE, WordRole.COUNT);
    }

    private List<SubjectPart> carried() {
        return switch (context.directions().size()) {
            case 0 -> List.of();
            case 1 ->
                List.of(SubjectPart.NOTHING.with(context.directions().iterator().next()));
            default -> List.of(SubjectPart.NOTHING.with(DirectionScope.BOTH));
        };
    }
}
