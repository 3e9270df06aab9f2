package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;

/** Finds the members that a number or word is about. */
final class MemberReader {

    private final Surroundings around;
    private final Context context;

    MemberReader(Surroundings around, Context context) {
        this.around = around;
        this.context = context;
    }

    /** @param total true if “in total” means that no member is left over from an earlier clause */
    List<SubjectPart> members(Mention anchor, boolean total) {
        Surroundings.Found found = around.find(anchor, mention -> mention.meaning() instanceof NamedMember);
        return switch (found.distance()) {
            case ZONE -> orEach(ofList(lists(found.mentions()), false), anchor);
            case CLAUSE -> orNothing(ofList(lists(found.mentions()), false));
            case PARENT -> ofBrackets(anchor, found.mentions());
            case EARLIER ->
                total && lists(found.mentions()).size() < 2
                        ? List.of(SubjectPart.NOTHING)
                        : ofEarlier(anchor, found.mentions(), total);
            case LATER -> total ? List.of(SubjectPart.NOTHING) : orNothing(ofList(lists(found.mentions()), false));
            case NOWHERE -> carried(anchor, total);
        };
    }

    /** Several members are counted together, but a number may also be meant for one of them. */
    private List<SubjectPart> orEach(List<SubjectPart> readings, Mention anchor) {
        List<SubjectPart> all = new ArrayList<>(readings);
        boolean together = around.sentence().has(WordRole.TOTAL);
        if (!together && readings.size() == 1 && readings.get(0).members().size() > 1) {
            SubjectPart list = readings.get(0);
            list.members().forEach(member -> all.add(list.with(List.of(member))));
        }
        return all;
    }

    /** Adds a reading without members: those of a distant clause may not be meant, so they alone contradict nothing. */
    private static List<SubjectPart> orNothing(List<SubjectPart> readings) {
        List<SubjectPart> all = new ArrayList<>(readings);
        if (!readings.isEmpty()) {
            all.add(SubjectPart.NOTHING);
        }
        return all;
    }

    private List<Mention> lists(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> around.listOf(mention).stream())
                .distinct()
                .toList();
    }

    /** Before brackets the nearest member is meant, or all of its list if the brackets say “each”. */
    private List<SubjectPart> ofBrackets(Mention anchor, List<Mention> nearest) {
        List<Mention> list = around.listOf(nearest.get(0));
        if (around.isApiece(anchor)) {
            return ofList(list, false);
        }
        List<SubjectPart> readings = new ArrayList<>(ofList(nearest, false));
        if (list.size() > 1) {
            readings.addAll(ofList(list, false));
        }
        return readings;
    }

    /** A member named in an earlier clause is meant, unless this clause has a subject of its own. */
    private List<SubjectPart> ofEarlier(Mention anchor, List<Mention> nearest, boolean total) {
        List<SubjectPart> readings = new ArrayList<>(ofList(lists(nearest), true));
        boolean whole = !total && around.inZone(anchor).anyMatch(mention -> mention.is(WordRole.TOTAL));
        boolean own =
                !whole && around.inZone(anchor).anyMatch(mention -> mention.isAny(WordRole.COUNT, WordRole.EXCHANGE));
        readings.add(own ? 0 : readings.size(), SubjectPart.NOTHING);
        return readings;
    }

    private List<SubjectPart> carried(Mention anchor, boolean total) {
        List<SubjectPart> readings = new ArrayList<>(List.of(SubjectPart.NOTHING));
        if (!context.members().isEmpty()) {
            SubjectPart carried = new SubjectPart(context.members(), null, null, Set.of());
            boolean item = context.fromHeading() && around.sentence().kind() == ParsedSentence.SentenceType.ITEM;
            boolean likely = item || around.sentence().has(WordRole.THEM, WordRole.AMONG);
            if ((!total || likely) && !(context.fromHeading() && !item)) {
                readings.add(likely ? 0 : 1, carried);
            }
        }
        return readings;
    }

    /** Members of one topic; countries may be named with their region. */
    static List<SubjectPart> ofList(List<Mention> mentions, boolean lenient) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        mentions.forEach(mention -> topics.add(((NamedMember) mention.meaning()).topic()));
        List<Mention> counted = mentions;
        if (topics.contains(Topic.COUNTRY) && topics.remove(Topic.REGION)) {
            counted = mentions.stream()
                    .filter(mention -> ((NamedMember) mention.meaning()).topic() != Topic.REGION)
                    .toList();
        }
        if (topics.size() != 1) {
            return lenient ? List.of(SubjectPart.NOTHING) : List.of();
        }
        List<NamedMember> members = counted.stream()
                .map(mention -> (NamedMember) mention.meaning())
                .distinct()
                .toList();
        return List.of(new SubjectPart(members, null, null, new HashSet<>(mentions)));
    }
}
