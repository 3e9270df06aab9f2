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

    private static final Set<Topic> SIDES =
            EnumSet.of(Topic.COUNTRY, Topic.REGION, Topic.INSTITUTION, Topic.INSTITUTION_TYPE);

    private final List<Token> tokens;
    private final List<Mention> mentions;

    MeaningResolver(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    List<Mention> mentions() {
        List<Mention> resolved = new ArrayList<>();
        for (int index = 0; index < mentions.size(); index++) {
            Mention mention = mentions.get(index);
            Set<DirectionScope> directions = directions(index);
            if (!directions.isEmpty()) {
                resolved.add(new Mention(new Meaning.DirectionMeaning(directions), mention.start(), mention.end()));
            }
            if (mention.isAny(WordRole.HIGHER, WordRole.LOWER) && isBeforeNumber(index)) {
                WordRole role = mention.is(WordRole.HIGHER) ? WordRole.MORE : WordRole.LESS;
                resolved.add(new Mention(role, mention.start(), mention.end()));
            } else if (mention.isAny(WordRole.MORE, WordRole.LESS) && !isOfNumber(index)) {
                resolved.addAll(comparison(mention));
            } else if (!(mention.meaning() instanceof NamedMember member) || isMentioned(member, index)) {
                resolved.add(mention);
            }
        }
        return resolved;
    }

    /** True for “more than” as the precision of a number, not as a comparison of two subjects. */
    private boolean isOfNumber(int index) {
        Mention mention = mentions.get(index);
        return mention.end() - mention.start() < 2
                || mentions.stream()
                        .anyMatch(other -> (other.meaning() instanceof Meaning.Quantity
                                        || other.meaning() instanceof Meaning.Fraction
                                        || other.meaning() instanceof Meaning.Multiple)
                                && Math.abs(other.start() - mention.end()) <= 1);
    }

    /** “More” right before a number or fraction tells how exactly that is meant. */
    private boolean isBeforeNumber(int index) {
        int end = mentions.get(index).end();
        return mentions.stream()
                .anyMatch(other -> other.start() == end
                        && (other.meaning() instanceof Meaning.Quantity quantity && !quantity.inWords()
                                || other.meaning() instanceof Meaning.Fraction));
    }

    /** “More than” elsewhere compares: “received more than they sent”. */
    private static List<Mention> comparison(Mention mention) {
        WordRole role = mention.is(WordRole.MORE) ? WordRole.HIGHER : WordRole.LOWER;
        return List.of(
                new Mention(role, mention.start(), mention.start() + 1),
                new Mention(WordRole.THAN, mention.start() + 1, mention.end()));
    }

    private Set<DirectionScope> directions(int index) {
        if (!(mentions.get(index).meaning() instanceof WordRole role)) {
            return Set.of();
        }
        return switch (role) {
            case OUTGOING -> EnumSet.of(DirectionScope.OUTGOING);
            case INCOMING -> EnumSet.of(DirectionScope.INCOMING);
            case EACH -> EnumSet.of(DirectionScope.OUTGOING, DirectionScope.INCOMING);
            case OUR -> EnumSet.of(DirectionScope.OUTGOING);
            case SEND -> EnumSet.of(isForeign(index) ? DirectionScope.INCOMING : DirectionScope.OUTGOING);
            case RECEIVE -> EnumSet.of(isForeign(index) ? DirectionScope.OUTGOING : DirectionScope.INCOMING);
            case KAZAKH, FOREIGN -> directionsOfAdjective(index, role);
            default -> Set.of();
        };
    }

    /** True if who sends or receives is abroad: the nearest country, institution or type before the verb, else after it. */
    private boolean isForeign(int verb) {
        for (int before = verb - 1; before >= 0; before--) {
            if (isSide(before)) {
                return isAbroad(before);
            }
        }
        for (int after = verb + 1; after < mentions.size(); after++) {
            if (isSide(after)) {
                return isAbroad(after)
                        && !tokens.get(mentions.get(verb).start()).equals(tokens.get(0));
            }
        }
        return false;
    }

    private boolean isSide(int index) {
        return mentions.get(index).meaning() instanceof NamedMember member && SIDES.contains(member.topic())
                || mentions.get(index).is(WordRole.INSTITUTION) && index > 0
                || mentions.get(index).is(WordRole.HOME);
    }

    private boolean isAbroad(int index) {
        return mentions.get(index).meaning() instanceof NamedMember member
                ? member.topic() == Topic.COUNTRY || member.topic() == Topic.REGION
                : mentions.get(index).is(WordRole.INSTITUTION)
                        && mentions.get(index - 1).is(WordRole.FOREIGN);
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
        for (int next = index + 1; next < mentions.size() && mentions.get(next).start() <= end; next++) {
            Mention mention = mentions.get(next);
            if (mention.start() < end) {
                continue;
            }
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
        return end >= tokens.size() || !tokens.get(end).is(Token.TokenType.WORD);
    }
}
