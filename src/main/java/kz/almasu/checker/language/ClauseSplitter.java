package kz.almasu.checker.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a sentence between commas and words that begin a new part. What stands in brackets is a part of its own,
 * set into the one around it, which goes on after them.
 */
public final class ClauseSplitter {

    private static final String LIMITS = ",;:";

    private final int[] clause;
    private final List<Integer> parents = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int present;
    private boolean counted;

    ClauseSplitter(List<Token> tokens, List<Mention> mentions) {
        clause = new int[tokens.size()];
        Map<Integer, Mention> byToken = new HashMap<>();
        mentions.forEach(mention -> {
            for (int at = mention.at(); at < mention.end(); at++) {
                byToken.putIfAbsent(at, mention);
            }
        });
        parents.add(-1);
        for (int at = 0; at < clause.length; at++) {
            step(tokens, byToken.get(at), at);
        }
    }

    private void step(List<Token> tokens, Mention mention, int at) {
        Token token = tokens.get(at);
        boolean named = mention != null && mention.at() != at;
        if (!named && token.isMark("(")) {
            open.push(present);
            begin(present);
        } else if (!named && (isLimit(tokens, at) || mention != null && begins(mention))) {
            begin(open.isEmpty() ? -1 : open.peek());
        }
        clause[at] = present;
        if (mention != null && mention.meaning() instanceof Meaning.Quantity && open.isEmpty()) {
            counted = true;
        }
        if (!named && token.isMark(")") && !open.isEmpty()) {
            present = open.pop();
        }
    }

    /** A colon between a name and its number does not part them. */
    private static boolean isLimit(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean value = at + 1 < tokens.size() && tokens.get(at + 1).is(Token.TokenType.NUMBER);
        return token.isMark(LIMITS) && !(token.isMark(":") && value);
    }

    /** Numbers on both sides of an “and” belong to two clauses. */
    private boolean begins(Mention mention) {
        return mention.is(WordRole.BREAK) || mention.is(WordRole.AND) && counted && open.isEmpty();
    }

    private void begin(int host) {
        present = parents.size();
        parents.add(host);
        counted &= !open.isEmpty();
    }

    public int of(int token) {
        return clause[token];
    }

    /** The clause that this one is set into; -1 if it is not in brackets. */
    public int parent(int number) {
        return parents.get(number);
    }

    /** Whether the other clause is this one or around it. */
    public boolean isNear(int number, int other) {
        for (int near = number; near >= 0; near = parent(near)) {
            if (near == other) {
                return true;
            }
        }
        return false;
    }
}
