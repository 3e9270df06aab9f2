package kz.almasu;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the expressions (EL) of a page. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|[^}'])*)}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern PATH = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(?:\\.(\\w+))?");
    private static final Pattern SAID = Pattern.compile("\\blabels\\.text\\(");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "empty",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "true",
            "false",
            "null",
            "instanceof");

    /** The first two names of a path: {@code menu} and {@code login} of {@code menu.login}. */
    record Path(String first, String second) {}

    private Expressions() {}

    static List<String> in(String text) {
        List<String> expressions = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            expressions.add(matcher.group(1).strip());
        }
        return expressions;
    }

    /** What is left of a text without its expressions. */
    static String literally(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    /** The paths that an expression reads. */
    static Set<Path> paths(String expression) {
        Set<Path> paths = new LinkedHashSet<>();
        Matcher matcher = PATH.matcher(LITERAL.matcher(expression).replaceAll("''"));
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group(1))) {
                paths.add(new Path(matcher.group(1), matcher.group(2)));
            }
        }
        return paths;
    }

    /** The keys of {@code text[…]} as they are written: literals, sums with a star, or names in braces. */
    static Set<String> shownKeys(String expression) {
        return keys(expression, Pattern.compile("\\btext\\["), ']');
    }

    /** The keys of {@code labels.text(…, parameters)}. */
    static Set<String> saidKeys(String expression) {
        return keys(expression, SAID, ',');
    }

    private static Set<String> keys(String expression, Pattern opening, char end) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher matcher = opening.matcher(expression);
        while (matcher.find()) {
            read(until(expression.substring(matcher.end()), end), keys);
        }
        return keys;
    }

    /** The text before this sign, wherever neither brackets nor quotes are open. */
    private static String until(String text, char end) {
        int open = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\'') {
                quoted = !quoted;
            } else if (!quoted && open == 0 && (sign == end || sign == ')' || sign == ']')) {
                return text.substring(0, i);
            } else if (!quoted && (sign == '(' || sign == '[')) {
                open++;
            } else if (!quoted && (sign == ')' || sign == ']')) {
                open--;
            }
        }
        return text;
    }

    private static void read(String key, Set<String> keys) {
        String condition = until(key, '?');
        if (condition.length() < key.length()) {
            String branches = key.substring(condition.length() + 1);
            String first = until(branches, ':');
            read(first, keys);
            read(branches.substring(first.length() + 1), keys);
        } else if (key.contains(".concat(")) {
            String prefix = key.strip().replaceAll("^'([^']*)'\\.concat\\(.*", "$1*");
            keys.add(prefix);
        } else {
            Matcher literal = LITERAL.matcher(key.strip());
            keys.add(literal.matches() ? literal.group(1) : "{" + key.strip() + "}");
        }
    }
}
