package kz.almasu.checker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a sentence mean together: an adjective and its noun are a direction, a verb of receiving depends on
 * who receives, and the name of an institution holds words that mean nothing by themselves.
 */
final class Understanding {

    /** So many words may stand between an adjective and its noun. */
    private static final int NEAR = 3;

    private final List<Token> tokens;
    private final List<Mention> read;
    private final boolean ofKazakhs;

    Understanding(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.read = mentions;
        this.ofKazakhs = mentions.stream().anyMatch(mention -> mention.is(Role.KAZAKH));
    }

    List<Mention> mentions() {
        List<Mention> understood = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            Mention mention = read.get(place);
            Set<Way> ways = ways(place);
            if (!ways.isEmpty()) {
                understood.add(new Mention(new Meaning.Toward(ways), mention.at(), mention.end()));
            }
            if (!(mention.meaning() instanceof Member member) || holds(member, place)) {
                understood.add(mention);
            }
        }
        return understood;
    }

    private Set<Way> ways(int place) {
        if (!(read.get(place).meaning() instanceof Role role)) {
            return Set.of();
        }
        return switch (role) {
            case OUTGOING -> EnumSet.of(Way.OUTGOING);
            case INCOMING -> EnumSet.of(Way.INCOMING);
            case EACH -> EnumSet.of(Way.OUTGOING, Way.INCOMING);
            case SEND -> ofKazakhs ? EnumSet.of(Way.OUTGOING) : Set.of();
            case RECEIVE -> ofKazakhs ? EnumSet.of(Way.INCOMING) : Set.of();
            case KAZAKH, FOREIGN -> ofAdjective(place, role);
            default -> Set.of();
        };
    }

    /** Foreign staff, but not foreign institutions; two adjectives before one noun mean both. */
    private Set<Way> ofAdjective(int place, Role adjective) {
        Set<Way> ways = EnumSet.of(adjective == Role.KAZAKH ? Way.OUTGOING : Way.INCOMING);
        int end = read.get(place).end();
        for (int next = place + 1; next < read.size() && read.get(next).at() <= end + NEAR; next++) {
            Mention mention = read.get(next);
            if (mention.isAny(Role.INSTITUTION, Role.PROPER, Role.COUNTRIES)) {
                return Set.of();
            }
            if (mention.isAny(Role.PEOPLE) || mention.meaning() instanceof Member) {
                return ways;
            }
            if (mention.isAny(Role.KAZAKH, Role.FOREIGN)) {
                Set<Way> others = ofAdjective(next, (Role) mention.meaning());
                boolean joined = next == place + 2 && read.get(place + 1).is(Role.AND);
                if (joined && !others.isEmpty()) {
                    ways.addAll(others);
                    return ways;
                }
                return others.isEmpty() ? Set.of() : ways;
            }
        }
        return ways;
    }

    /** Whether a name means its member here. */
    private boolean holds(Member member, int place) {
        if (member.topic() == Topic.INSTITUTION) {
            return true;
        }
        if (isWithinName(place)) {
            return false;
        }
        return member.topic() != Topic.INSTITUTION_TYPE
                || member.code().equals("JOINT_STOCK")
                || isOfInstitutions(place);
    }

    /** Before the name of a single institution, up to a mark or a number. */
    private boolean isWithinName(int place) {
        int at = read.get(place).end();
        for (int next = place + 1; next < read.size() && read.get(next).at() <= at + 2 * NEAR; next++) {
            for (; at < read.get(next).at(); at++) {
                if (tokens.get(at).isMark(",;:()–—")) {
                    return false;
                }
            }
            if (read.get(next).is(Role.PROPER)) {
                return true;
            }
            if (read.get(next).meaning() instanceof Meaning.Quantity
                    || read.get(next).is(Role.INSTITUTION)) {
                return false;
            }
        }
        return false;
    }

    /** Types are words of everyday; they mean a type before a mark, a number or institutions, also when several are named. */
    private boolean isOfInstitutions(int place) {
        int end = read.get(place).end();
        if (end >= tokens.size() || !tokens.get(end).is(Token.Kind.WORD)) {
            return true;
        }
        for (int next = place + 1; next < read.size() && read.get(next).at() == end; next++) {
            Mention mention = read.get(next);
            if (mention.is(Role.INSTITUTION)) {
                return true;
            }
            boolean joined = mention.isAny(Role.AND, Role.KAZAKH)
                    || mention.meaning() instanceof Meaning.Toward
                    || mention.meaning() instanceof Member other && other.topic() == Topic.INSTITUTION_TYPE;
            if (!joined) {
                return false;
            }
            end = mention.end();
        }
        return false;
    }
}
