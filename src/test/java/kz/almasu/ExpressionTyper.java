package kz.almasu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Computes the static type of an expression (EL) by recursive descent and reports properties, methods and enum constants
 * that do not exist. What has no static type is not checked.
 */
final class ExpressionTyper {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*('[^']*'|\\d+(?:\\.\\d+)?|\\w+|==|!=|<=|>=|&&|\\|\\||[-+*/%?:.,()\\[\\]<>!])");
    private static final Set<String> EQUALITY = Set.of("eq", "ne", "==", "!=");
    private static final Set<String> PREFIX = Set.of("not", "!", "empty", "-");

    /** Operators from the weakest to the strongest, and the type of their results. */
    private static final List<Set<String>> BINARY = List.of(
            Set.of("or", "||"),
            Set.of("and", "&&"),
            EQUALITY,
            Set.of("lt", "gt", "le", "ge", "<", ">", "<=", ">="),
            Set.of("+", "-"),
            Set.of("*", "/", "div", "%", "mod"));

    private static final int FIRST_ARITHMETIC = 4;

    /** A value with its type; a literal with its text; read-only if nothing can be assigned to it. */
    record Operand(ElType type, String literal, boolean readOnly) {
        static final Operand UNKNOWN = new Operand(ElType.UNKNOWN, null, false);

        static Operand of(ElType type) {
            return new Operand(type, null, true);
        }

        static Operand literal(String text) {
            return new Operand(ElType.STRING, text, true);
        }
    }

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Operand> scope;
    private final boolean methodExpression;
    private final List<String> problems = new ArrayList<>();
    private int next;

    /** @param methodExpression true if the last name without parentheses is that of a method */
    ExpressionTyper(String expression, Map<String, Operand> scope, boolean methodExpression) {
        this.scope = scope;
        this.methodExpression = methodExpression;
        Matcher matcher = TOKEN.matcher(expression);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < expression.stripTrailing().length()) {
            problems.add("unreadable from " + expression.substring(end));
        }
    }

    Operand type() {
        Operand result = conditional();
        if (next < tokens.size()) {
            problems.add("unreadable at " + tokens.get(next));
        }
        return result;
    }

    List<String> problems() {
        return problems;
    }

    private Operand conditional() {
        Operand condition = binary(0);
        if (!take("?")) {
            return condition;
        }
        Operand first = conditional();
        expect(":");
        Operand second = conditional();
        return Operand.of(first.type().isUnknown() ? second.type() : first.type());
    }

    private Operand binary(int level) {
        if (level == BINARY.size()) {
            return unary();
        }
        Operand left = binary(level + 1);
        while (next < tokens.size() && BINARY.get(level).contains(tokens.get(next))) {
            boolean equality = EQUALITY.contains(tokens.get(next++));
            Operand right = binary(level + 1);
            if (equality) {
                checkConstant(left.type().raw(), right);
                checkConstant(right.type().raw(), left);
            }
            left = Operand.of(ElType.of(level < FIRST_ARITHMETIC ? boolean.class : Number.class));
        }
        return left;
    }

    private Operand unary() {
        if (next < tokens.size() && PREFIX.contains(tokens.get(next))) {
            boolean negative = tokens.get(next++).equals("-");
            unary();
            return Operand.of(ElType.of(negative ? Number.class : boolean.class));
        }
        return value();
    }

    private Operand value() {
        Operand value = primary();
        while (true) {
            if (take(".")) {
                value = member(value.type(), tokens.get(next++));
            } else if (take("[")) {
                Operand index = conditional();
                expect("]");
                value = element(value.type(), index);
            } else {
                return value;
            }
        }
    }

    private Operand primary() {
        String token = tokens.get(next++);
        if (token.equals("(")) {
            Operand inner = conditional();
            expect(")");
            return inner;
        }
        if (token.equals("[")) {
            List<Operand> elements = list("]");
            ElType element =
                    elements.isEmpty() ? ElType.UNKNOWN : elements.get(0).type();
            return Operand.of(ElType.of(List.class, element));
        }
        if (token.startsWith("'")) {
            return Operand.literal(token.substring(1, token.length() - 1));
        }
        if (token.equals("true") || token.equals("false")) {
            return Operand.of(ElType.of(boolean.class));
        }
        return Character.isDigit(token.charAt(0))
                ? Operand.of(ElType.of(Number.class))
                : scope.getOrDefault(token, Operand.UNKNOWN);
    }

    private Operand member(ElType type, String name) {
        if (take("(")) {
            return call(type, name, list(")"));
        }
        if (methodExpression && next == tokens.size()) {
            if (!type.isUnknown() && type.methods(name).findAny().isEmpty()) {
                problems.add("no method " + name + " in " + type.raw().getName());
            }
            return type.methods(name)
                    .findFirst()
                    .map(method -> Operand.of(type.result(method)))
                    .orElse(Operand.UNKNOWN);
        }
        Optional<ElType> property = type.property(name);
        if (property.isEmpty()) {
            problems.add("no property " + name + " in " + type.raw().getName());
        }
        return new Operand(property.orElse(ElType.UNKNOWN), null, !type.canSet(name));
    }

    private Operand call(ElType type, String name, List<Operand> arguments) {
        if (type.isUnknown()) {
            return Operand.UNKNOWN;
        }
        return type.methods(name)
                .filter(method -> method.getParameterCount() == arguments.size()
                        || method.isVarArgs() && method.getParameterCount() <= arguments.size() + 1)
                .findFirst()
                .map(method -> {
                    Class<?>[] parameters = method.getParameterTypes();
                    IntStream.range(0, Math.min(parameters.length, arguments.size()))
                            .forEach(i -> checkConstant(parameters[i], arguments.get(i)));
                    return Operand.of(type.result(method));
                })
                .orElseGet(() -> {
                    problems.add("no method " + name + " with " + arguments.size() + " parameters in "
                            + type.raw().getName());
                    return Operand.UNKNOWN;
                });
    }

    private Operand element(ElType type, Operand index) {
        if (Iterable.class.isAssignableFrom(type.raw()) || type.raw().isArray()) {
            return new Operand(type.element(), null, false);
        }
        return index.literal() == null ? Operand.UNKNOWN : member(type, index.literal());
    }

    /** Checks a text that is compared with or passed as an enum, because EL converts it to a constant. */
    private void checkConstant(Class<?> type, Operand text) {
        if (type.isEnum()
                && text.literal() != null
                && Stream.of(type.getEnumConstants())
                        .noneMatch(constant -> ((Enum<?>) constant).name().equals(text.literal()))) {
            problems.add("no constant " + text.literal() + " in " + type.getName());
        }
    }

    private List<Operand> list(String end) {
        List<Operand> elements = new ArrayList<>();
        if (!take(end)) {
            do {
                elements.add(conditional());
            } while (take(","));
            expect(end);
        }
        return elements;
    }

    private boolean take(String token) {
        boolean found = next < tokens.size() && tokens.get(next).equals(token);
        next += found ? 1 : 0;
        return found;
    }

    private void expect(String token) {
        if (!take(token)) {
            problems.add("expected " + token);
        }
    }
}
