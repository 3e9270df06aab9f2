package kz.almasu.checker.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a sentence into clauses at punctuation and conjunctions. Bracketed text is a nested clause; the enclosing
 * clause continues after it.
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
            for (int at = mention.start(); at < mention.end(); at++) {
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
        boolean named = mention != null && mention.start() != at;
        if (!named && token.isMark("(")) {
            open.push(present);
            begin(present);
        } else if (!named && (isBoundary(tokens, at) || mention != null && startsClause(mention))) {
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

    /** Colons between a name and its number do not separate clauses. */
    private static boolean isBoundary(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean value = at + 1 < tokens.size() && tokens.get(at + 1).is(Token.TokenType.NUMBER);
        return token.isMark(LIMITS) && !(token.isMark(":") && value);
    }

    /** An “and” with numbers on both sides separates two clauses. */
    private boolean startsClause(Mention mention) {
        return mention.is(WordRole.BREAK) || mention.is(WordRole.AND) && counted && open.isEmpty();
    }

    private void begin(int enclosing) {
        present = parents.size();
        parents.add(enclosing);
        counted &= !open.isEmpty();
    }

    public int of(int token) {
        return clause[token];
    }

    /** Returns the enclosing clause; -1 if this one is not in brackets. */
    public int parent(int number) {
        return parents.get(number);
    }

    /** True if the other clause is this one or encloses it. */
    public boolean isNear(int number, int other) {
        for (int near = number; near >= 0; near = parent(near)) {
            if (near == other) {
                return true;
            }
        }
        return false;
    }
}
