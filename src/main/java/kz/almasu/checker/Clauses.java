package kz.almasu.checker;

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
final class Clauses {

    private static final String LIMITS = ",;:";

    private final int[] clause;
    private final List<Integer> hosts = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int present;
    private boolean counted;

    Clauses(List<Token> tokens, List<Mention> mentions) {
        clause = new int[tokens.size()];
        Map<Integer, Mention> byToken = new HashMap<>();
        mentions.forEach(mention -> {
            for (int at = mention.at(); at < mention.end(); at++) {
                byToken.putIfAbsent(at, mention);
            }
        });
        hosts.add(-1);
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
        boolean value = at + 1 < tokens.size() && tokens.get(at + 1).is(Token.Kind.NUMBER);
        return token.isMark(LIMITS) && !(token.isMark(":") && value);
    }

    /** Numbers on both sides of an “and” belong to two clauses. */
    private boolean begins(Mention mention) {
        return mention.is(Role.BREAK) || mention.is(Role.AND) && counted && open.isEmpty();
    }

    private void begin(int host) {
        present = hosts.size();
        hosts.add(host);
        counted &= !open.isEmpty();
    }

    int of(int token) {
        return clause[token];
    }

    /** The clause that this one is set into; -1 if it is not in brackets. */
    int host(int number) {
        return hosts.get(number);
    }

    /** Whether the other clause is this one or around it. */
    boolean isNear(int number, int other) {
        for (int near = number; near >= 0; near = host(near)) {
            if (near == other) {
                return true;
            }
        }
        return false;
    }
}
