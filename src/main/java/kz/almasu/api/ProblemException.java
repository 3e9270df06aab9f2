package kz.almasu.api;

import jakarta.ws.rs.core.Response.Status;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** A request that is invalid at the HTTP level: its token, headers or body. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Status status;
    private final String key;
    private final transient Object[] parameters;

    /** @param key text key of the detail message */
    public ProblemException(Status status, String key, Object... parameters) {
        super(status + " " + key);
        this.status = status;
        this.key = key;
        this.parameters = parameters;
    }

    int status() {
        return status.getStatusCode();
    }

    String detail(Language language) {
        return Texts.get(language, key, parameters);
    }
}
