package kz.almasu.checker.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Resolves words whose meaning depends on their neighbours: an adjective and its noun give a direction, the direction
 * of a verb of receiving depends on its subject, and words within the name of an institution have no meaning alone.
 */
final class MeaningResolver {

    /** Maximum distance between an adjective and its noun, in tokens. */
    private static final int NEAR = 3;

    private final List<Token> tokens;
    private final List<Mention> read;
    private final boolean ofKazakhs;

    MeaningResolver(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.read = mentions;
        this.ofKazakhs = mentions.stream().anyMatch(mention -> mention.is(WordRole.KAZAKH));
    }

    List<Mention> mentions() {
        List<Mention> understood = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            Mention mention = read.get(place);
            Set<DirectionScope> ways = directions(place);
            if (!ways.isEmpty()) {
                understood.add(new Mention(new Meaning.DirectionMeaning(ways), mention.at(), mention.end()));
            }
            if (!(mention.meaning() instanceof NamedMember member) || isMeant(member, place)) {
                understood.add(mention);
            }
        }
        return understood;
    }

    private Set<DirectionScope> directions(int place) {
        if (!(read.get(place).meaning() instanceof WordRole role)) {
            return Set.of();
        }
        return switch (role) {
            case OUTGOING -> EnumSet.of(DirectionScope.OUTGOING);
            case INCOMING -> EnumSet.of(DirectionScope.INCOMING);
            case EACH -> EnumSet.of(DirectionScope.OUTGOING, DirectionScope.INCOMING);
            case SEND -> ofKazakhs ? EnumSet.of(DirectionScope.OUTGOING) : Set.of();
            case RECEIVE -> ofKazakhs ? EnumSet.of(DirectionScope.INCOMING) : Set.of();
            case KAZAKH, FOREIGN -> ofAdjective(place, role);
            default -> Set.of();
        };
    }

    /** “Foreign staff” gives a direction, “foreign institutions” does not; two adjectives before one noun give both. */
    private Set<DirectionScope> ofAdjective(int place, WordRole adjective) {
        Set<DirectionScope> ways =
                EnumSet.of(adjective == WordRole.KAZAKH ? DirectionScope.OUTGOING : DirectionScope.INCOMING);
        int end = read.get(place).end();
        for (int next = place + 1; next < read.size() && read.get(next).at() <= end + NEAR; next++) {
            Mention mention = read.get(next);
            if (mention.isAny(WordRole.INSTITUTION, WordRole.PROPER, WordRole.COUNTRIES)) {
                return Set.of();
            }
            if (mention.isAny(WordRole.PEOPLE) || mention.meaning() instanceof NamedMember) {
                return ways;
            }
            if (mention.isAny(WordRole.KAZAKH, WordRole.FOREIGN)) {
                Set<DirectionScope> others = ofAdjective(next, (WordRole) mention.meaning());
                boolean joined = next == place + 2 && read.get(place + 1).is(WordRole.AND);
                if (joined && !others.isEmpty()) {
                    ways.addAll(others);
                    return ways;
                }
                return others.isEmpty() ? Set.of() : ways;
            }
        }
        return ways;
    }

    private boolean isMeant(NamedMember member, int place) {
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

    /** True before the name of a single institution, up to punctuation or a number. */
    private boolean isWithinName(int place) {
        int at = read.get(place).end();
        for (int next = place + 1; next < read.size() && read.get(next).at() <= at + 2 * NEAR; next++) {
            for (; at < read.get(next).at(); at++) {
                if (tokens.get(at).isMark(",;:()–—")) {
                    return false;
                }
            }
            if (read.get(next).is(WordRole.PROPER)) {
                return true;
            }
            if (read.get(next).meaning() instanceof Meaning.Quantity
                    || read.get(next).is(WordRole.INSTITUTION)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Names of types are everyday words; they mean a type only before punctuation, a number or institutions, also in a
     * list.
     */
    private boolean isOfInstitutions(int place) {
        int end = read.get(place).end();
        if (end >= tokens.size() || !tokens.get(end).is(Token.TokenType.WORD)) {
            return true;
        }
        for (int next = place + 1; next < read.size() && read.get(next).at() == end; next++) {
            Mention mention = read.get(next);
            if (mention.is(WordRole.INSTITUTION)) {
                return true;
            }
            boolean joined = mention.isAny(WordRole.AND, WordRole.KAZAKH)
                    || mention.meaning() instanceof Meaning.DirectionMeaning
                    || mention.meaning() instanceof NamedMember other && other.topic() == Topic.INSTITUTION_TYPE;
            if (!joined) {
                return false;
            }
            end = mention.end();
        }
        return false;
    }
}
