package kz.almasu;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The EL expressions of a page. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'[^']*'|[^}'])*)}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern PATH = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)(?:\\.(\\w+))?");
    private static final Pattern MESSAGE_CALL = Pattern.compile("\\blabels\\.text\\(");
    private static final Set<String> OPERATORS = Set.of(
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

    /** The first two names of a property path: {@code menu} and {@code login} of {@code menu.login}. */
    record Path(String first, String second) {}

    private Expressions() {}

    static List<String> find(String text) {
        List<String> expressions = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            expressions.add(matcher.group(1).strip());
        }
        return expressions;
    }

    /** Returns a text without its expressions. */
    static String removeFrom(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    /** Returns the property paths that an expression reads. */
    static Set<Path> paths(String expression) {
        Set<Path> paths = new LinkedHashSet<>();
        Matcher matcher = PATH.matcher(LITERAL.matcher(expression).replaceAll("''"));
        while (matcher.find()) {
            if (!OPERATORS.contains(matcher.group(1))) {
                paths.add(new Path(matcher.group(1), matcher.group(2)));
            }
        }
        return paths;
    }

    /** Returns the keys of {@code text[…]}: literals, concatenations with a star, and variables in braces. */
    static Set<String> textKeys(String expression) {
        return keys(expression, Pattern.compile("\\btext\\["), ']');
    }

    /** Returns the keys of {@code labels.text(…, parameters)}. */
    static Set<String> messageKeys(String expression) {
        return keys(expression, MESSAGE_CALL, ',');
    }

    private static Set<String> keys(String expression, Pattern opening, char terminator) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher matcher = opening.matcher(expression);
        while (matcher.find()) {
            collectKeys(until(expression.substring(matcher.end()), terminator), keys);
        }
        return keys;
    }

    /** Returns the text before the first occurrence of a character outside brackets and quotes. */
    private static String until(String text, char terminator) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\'') {
                quoted = !quoted;
            } else if (!quoted && depth == 0 && (character == terminator || character == ')' || character == ']')) {
                return text.substring(0, i);
            } else if (!quoted && (character == '(' || character == '[')) {
                depth++;
            } else if (!quoted && (character == ')' || character == ']')) {
                depth--;
            }
        }
        return text;
    }

    private static void collectKeys(String key, Set<String> keys) {
        String condition = until(key, '?');
        if (condition.length() < key.length()) {
            String branches = key.substring(condition.length() + 1);
            String first = until(branches, ':');
            collectKeys(first, keys);
            collectKeys(branches.substring(first.length() + 1), keys);
        } else if (key.contains(".concat(")) {
            String prefix = key.strip().replaceAll("^'([^']*)'\\.concat\\(.*", "$1*");
            keys.add(prefix);
        } else {
            Matcher literal = LITERAL.matcher(key.strip());
            keys.add(literal.matches() ? literal.group(1) : "{" + key.strip() + "}");
        }
    }
}
