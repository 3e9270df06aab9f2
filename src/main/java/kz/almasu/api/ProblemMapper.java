package kz.almasu.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.almasu.account.Caller;
import kz.almasu.account.TooManyFailures;
import kz.almasu.intake.SheetRefusal;
import kz.almasu.submission.entry.ConcurrentEditRefusal;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.submission.version.BlockedRefusal;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Refusal;
import kz.almasu.system.Texts;

/**
 * Answers whatever is thrown with a {@link Problem}. What counts is the first cause that is known here: transactions and
 * persistence wrap what they meet.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final int MAX_CAUSES = 20;

    @Inject
    private ResponseLanguage language;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            Response answer = knownCause(cause);
            if (answer != null) {
                return answer;
            }
            cause = cause.getCause();
        }
        return failure(thrown);
    }

    private Response knownCause(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal(refusal);
        }
        if (cause instanceof ProblemException problem) {
            return answer(problem(problem.status(), problem.detail(language.get())))
                    .build();
        }
        if (cause instanceof WebApplicationException http) {
            return http(http.getResponse());
        }
        if (ConcurrencyConflict.isConflict(cause)) {
            return answer(problem(Status.CONFLICT.getStatusCode(), text("api.collision")))
                    .build();
        }
        return null;
    }

    private Response refusal(Refusal refusal) {
        Problem problem =
                problem(statusOf(refusal), refusal.reason(language.get())).ofType(refusal.name());
        if (refusal instanceof SheetRefusal sheet) {
            problem = problem.withFindings(Problem.ProblemFinding.all(sheet.preview(), language.get()));
        } else if (refusal instanceof FindingsRefusal found) {
            problem = problem.withFindings(found.findings().stream()
                    .map(finding -> Problem.ProblemFinding.of(finding, language.get()))
                    .toList());
        }
        if (refusal instanceof BlockedRefusal blocked) {
            problem = problem.withFindings(blocked.issues().stream()
                    .map(concern -> Problem.ProblemFinding.of(concern, language.get()))
                    .toList());
        }
        if (refusal instanceof ConcurrentEditRefusal changed) {
            problem = problem.withCurrent(ParticipantResponse.of(changed.current()));
        }
        Response.ResponseBuilder answer = answer(problem);
        return refusal instanceof TooManyFailures wait
                ? answer.header(HttpHeaders.RETRY_AFTER, wait.retryAfterSeconds())
                        .build()
                : answer.build();
    }

    private int statusOf(Refusal refusal) {
        if (refusal instanceof ConcurrentEditRefusal) {
            return Status.PRECONDITION_FAILED.getStatusCode();
        }
        if (refusal instanceof TooManyFailures) {
            return Status.TOO_MANY_REQUESTS.getStatusCode();
        }
        return switch (refusal.kind()) {
            case INVALID -> UNPROCESSABLE;
            case FORBIDDEN -> (caller.isSignedIn() ? Status.FORBIDDEN : Status.UNAUTHORIZED).getStatusCode();
            case NOT_FOUND -> Status.NOT_FOUND.getStatusCode();
            case CONFLICT -> Status.CONFLICT.getStatusCode();
        };
    }

    /** What the HTTP layer refuses: an unknown address, a method or content type that is not for this address. */
    private Response http(Response refusal) {
        if (refusal.getStatus() < Status.BAD_REQUEST.getStatusCode()) {
            return refusal;
        }
        String allowed = refusal.getHeaderString(HttpHeaders.ALLOW);
        return answer(Problem.ofHttp(refusal.getStatus(), allowed, language.get(), address()))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private Response failure(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
        String detail = text("api.incident", incident);
        return answer(problem(Status.INTERNAL_SERVER_ERROR.getStatusCode(), detail)
                        .withIncident(incident))
                .build();
    }

    private Problem problem(int status, String detail) {
        return Problem.of(status, detail, language.get(), address());
    }

    private Response.ResponseBuilder answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
        return problem.status() == Status.UNAUTHORIZED.getStatusCode()
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"almasu\"")
                : answer;
    }

    private String address() {
        return uri.getRequestUri().getRawPath();
    }

    private String text(String key, Object... parameters) {
        return Texts.get(language.get(), key, parameters);
    }
}
