package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;

/** Enumerations of members in a sentence, as candidates for a ranking. */
final class MemberLists {

    /** Roles allowed between the members of a list. */
    private static final Set<WordRole> JOINING =
            Set.of(WordRole.AND, WordRole.JOIN, WordRole.PEOPLE, WordRole.INSTITUTION);
    /** Maximum distance between a superlative and its list, in tokens. */
    private static final int MAX_DISTANCE = 25;

    private final ParsedSentence sentence;

    MemberLists(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the candidate lists: those in the clause of the superlative, else the nearest one. */
    List<List<Mention>> of(Mention superlative) {
        List<List<Mention>> groups = groups(mention -> isRanked(mention, Topic.REGION));
        if (groups.isEmpty()) {
            groups = groups(mention -> isRanked(mention, null));
        }
        int clause = sentence.clauses().of(superlative.start());
        List<List<Mention>> same = groups.stream()
                .filter(group ->
                        group.stream().anyMatch(mention -> sentence.clauses().of(mention.start()) == clause))
                .toList();
        return same.isEmpty()
                ? groups.stream()
                        .filter(group -> distance(superlative, group) <= MAX_DISTANCE)
                        .min(Comparator.comparingInt(group -> distance(superlative, group)))
                        .stream()
                        .toList()
                : same;
    }

    private static boolean isRanked(Mention mention, Topic except) {
        return mention.meaning() instanceof NamedMember member && member.topic() != except;
    }

    private List<List<Mention>> groups(Predicate<Mention> filter) {
        List<List<Mention>> groups = new ArrayList<>();
        Mention last = null;
        for (Mention mention : sentence.mentions().stream().filter(filter).toList()) {
            if (last == null || topic(last) != topic(mention) || !isListed(last.end(), mention.start())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(mention);
            last = mention;
        }
        return groups;
    }

    static Topic topic(Mention mention) {
        return ((NamedMember) mention.meaning()).topic();
    }

    /** True if only punctuation, numbers and joining words are in between. */
    private boolean isListed(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = sentence.tokens().get(at);
            int index = at;
            boolean joins = !token.is(Token.TokenType.WORD)
                    || sentence.mentions().stream()
                            .anyMatch(mention -> mention.start() <= index
                                    && index < mention.end()
                                    && JOINING.contains(
                                            mention.meaning() instanceof WordRole role ? role : WordRole.NOT));
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    static int distance(Mention superlative, List<Mention> group) {
        int first = group.get(0).start();
        int last = group.get(group.size() - 1).end();
        return superlative.start() < first ? first - superlative.end() : superlative.start() - last;
    }
}
