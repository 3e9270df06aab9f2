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
    private static final int MAX_DISTANCE = 3;

    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final boolean hasKazakhSubject;

    MeaningResolver(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.hasKazakhSubject = mentions.stream().anyMatch(mention -> mention.is(WordRole.KAZAKH));
    }

    List<Mention> mentions() {
        List<Mention> resolved = new ArrayList<>();
        for (int index = 0; index < mentions.size(); index++) {
            Mention mention = mentions.get(index);
            Set<DirectionScope> directions = directions(index);
            if (!directions.isEmpty()) {
                resolved.add(new Mention(new Meaning.DirectionMeaning(directions), mention.start(), mention.end()));
            }
            if (!(mention.meaning() instanceof NamedMember member) || isMentioned(member, index)) {
                resolved.add(mention);
            }
        }
        return resolved;
    }

    private Set<DirectionScope> directions(int index) {
        if (!(mentions.get(index).meaning() instanceof WordRole role)) {
            return Set.of();
        }
        return switch (role) {
            case OUTGOING -> EnumSet.of(DirectionScope.OUTGOING);
            case INCOMING -> EnumSet.of(DirectionScope.INCOMING);
            case EACH -> EnumSet.of(DirectionScope.OUTGOING, DirectionScope.INCOMING);
            case SEND -> hasKazakhSubject ? EnumSet.of(DirectionScope.OUTGOING) : Set.of();
            case RECEIVE -> hasKazakhSubject ? EnumSet.of(DirectionScope.INCOMING) : Set.of();
            case KAZAKH, FOREIGN -> directionsOfAdjective(index, role);
            default -> Set.of();
        };
    }

    /** “Foreign staff” gives a direction, “foreign institutions” does not; two adjectives before one noun give both. */
    private Set<DirectionScope> directionsOfAdjective(int index, WordRole adjective) {
        Set<DirectionScope> directions =
                EnumSet.of(adjective == WordRole.KAZAKH ? DirectionScope.OUTGOING : DirectionScope.INCOMING);
        int end = mentions.get(index).end();
        for (int next = index + 1; next < mentions.size() && mentions.get(next).start() <= end + MAX_DISTANCE; next++) {
            Mention mention = mentions.get(next);
            if (mention.isAny(WordRole.INSTITUTION, WordRole.PROPER, WordRole.COUNTRIES)) {
                return Set.of();
            }
            if (mention.isAny(WordRole.PEOPLE) || mention.meaning() instanceof NamedMember) {
                return directions;
            }
            if (mention.isAny(WordRole.KAZAKH, WordRole.FOREIGN)) {
                Set<DirectionScope> others = directionsOfAdjective(next, (WordRole) mention.meaning());
                boolean joined = next == index + 2 && mentions.get(index + 1).is(WordRole.AND);
                if (joined && !others.isEmpty()) {
                    directions.addAll(others);
                    return directions;
                }
                return others.isEmpty() ? Set.of() : directions;
            }
        }
        return directions;
    }

    private boolean isMentioned(NamedMember member, int index) {
        if (member.topic() == Topic.INSTITUTION) {
            return true;
        }
        if (isWithinName(index)) {
            return false;
        }
        return member.topic() != Topic.INSTITUTION_TYPE
                || member.code().equals("JOINT_STOCK")
                || isOfInstitutions(index);
    }

    /** True before the name of a single institution, up to punctuation or a number. */
    private boolean isWithinName(int index) {
        int at = mentions.get(index).end();
        for (int next = index + 1;
                next < mentions.size() && mentions.get(next).start() <= at + 2 * MAX_DISTANCE;
                next++) {
            for (; at < mentions.get(next).start(); at++) {
                if (tokens.get(at).isMark(",;:()–—")) {
                    return false;
                }
            }
            if (mentions.get(next).is(WordRole.PROPER)) {
                return true;
            }
            if (mentions.get(next).meaning() instanceof Meaning.Quantity
                    || mentions.get(next).is(WordRole.INSTITUTION)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Names of types are everyday words; they mean a type only before punctuation, a number or institutions, also in a
     * list.
     */
    private boolean isOfInstitutions(int index) {
        int end = mentions.get(index).end();
        if (end >= tokens.size() || !tokens.get(end).is(Token.TokenType.WORD)) {
            return true;
        }
        for (int next = index + 1; next < mentions.size() && mentions.get(next).start() == end; next++) {
            Mention mention = mentions.get(next);
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
