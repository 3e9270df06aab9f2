package kz.almasu.system;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wish of the user that the rules do not allow, with the reason in the user's words. It rolls the transaction back;
 * pages and API show its text and never a stack trace.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is; the API answers each with its own status. */
    public enum Kind {
        /** The request itself is wrong: a value that cannot be. */
        INVALID,
        /** Whoever asks may not do this. */
        FORBIDDEN,
        /** There is no such thing, or not for whoever asks. */
        NOT_FOUND,
        /** It is not possible in the present state of things. */
        CONFLICT
    }

    private final Kind kind;
    private final String key;
    private final transient Object[] parameters;

    protected Refusal(Kind kind, String key, Object... parameters) {
        super(kind + " " + key + " " + Arrays.toString(parameters));
        this.kind = kind;
        this.key = "refusal." + key;
        this.parameters = parameters;
    }

    public static Refusal invalid(String key, Object... parameters) {
        return new Refusal(Kind.INVALID, key, parameters);
    }

    /** A value that is none of those allowed. @param field whose value it is, as whoever asks names it */
    public static Refusal notAllowed(Stream<String> allowed, String given, String field) {
        return invalid("value", given, field, allowed.collect(Collectors.joining(", ")));
    }

    public static Refusal forbidden(String key, Object... parameters) {
        return new Refusal(Kind.FORBIDDEN, key, parameters);
    }

    public static Refusal notFound(String key, Object... parameters) {
        return new Refusal(Kind.NOT_FOUND, key, parameters);
    }

    public static Refusal conflict(String key, Object... parameters) {
        return new Refusal(Kind.CONFLICT, key, parameters);
    }

    public Kind kind() {
        return kind;
    }

    /** Its stable name, the same in every language: {@code submission.notEditable}. */
    public String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** The reason in this language; a parameter that has a text of its own is said in that language too. */
    public String reason(Language language) {
        Object[] said = parameters == null
                ? new Object[0]
                : Arrays.stream(parameters)
                        .map(parameter -> parameter instanceof Localized spoken ? spoken.label(language) : parameter)
                        .toArray();
        return Texts.get(language, key, said);
    }
}
