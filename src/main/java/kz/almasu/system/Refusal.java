package kz.almasu.system;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user's request that the rules do not allow, with a reason to be shown to the user. It rolls the transaction back;
 * pages and API show its text and never a stack trace.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kind of refusal; determines the HTTP status of the API. */
    public enum Kind {
        /** The request itself is wrong, such as an impossible value. */
        INVALID,
        /** The caller may not do this. */
        FORBIDDEN,
        /** It does not exist, or the caller may not know of it. */
        NOT_FOUND,
        /** It is not possible in the present state. */
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

    /**
     * Refuses a value that is not one of those allowed.
     *
     * @param field name of the field in the request
     */
    public static Refusal notAllowed(Stream<String> allowed, String value, String field) {
        return invalid("value", value, field, allowed.collect(Collectors.joining(", ")));
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

    /** A stable identifier, independent of the language: {@code submission.notEditable}. */
    public String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** Returns the reason in this language; localized parameters are translated too. */
    public String reason(Language language) {
        Object[] localizedParameters = parameters == null
                ? new Object[0]
                : Arrays.stream(parameters)
                        .map(parameter ->
                                parameter instanceof Localized localized ? localized.label(language) : parameter)
                        .toArray();
        return Texts.get(language, key, localizedParameters);
    }
}
