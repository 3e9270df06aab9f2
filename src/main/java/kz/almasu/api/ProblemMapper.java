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
 * Maps exceptions to {@link Problem} responses. Searches the causes for a known exception, because transactions and
 * persistence wrap exceptions. Unknown exceptions are logged under an incident id and not disclosed.
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
            Response response = knownCause(cause);
            if (response != null) {
                return response;
            }
            cause = cause.getCause();
        }
        return internalError(thrown);
    }

    private Response knownCause(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal(refusal);
        }
        if (cause instanceof ProblemException problem) {
            return response(problem(problem.status(), problem.detail(language.get())))
                    .build();
        }
        if (cause instanceof WebApplicationException http) {
            return httpError(http.getResponse());
        }
        if (ConcurrencyConflict.isConflict(cause)) {
            return response(problem(Status.CONFLICT.getStatusCode(), text("api.collision")))
                    .build();
        }
        return null;
    }

    private Response refusal(Refusal refusal) {
        Problem problem =
                problem(statusOf(refusal), refusal.reason(language.get())).ofType(refusal.name());
        if (refusal instanceof SheetRefusal sheetRefusal) {
            problem = problem.withFindings(Problem.ProblemFinding.all(sheetRefusal.preview(), language.get()));
        } else if (refusal instanceof FindingsRefusal findingsRefusal) {
            problem = problem.withFindings(findingsRefusal.findings().stream()
                    .map(finding -> Problem.ProblemFinding.of(finding, language.get()))
                    .toList());
        }
        if (refusal instanceof BlockedRefusal blocked) {
            problem = problem.withFindings(blocked.issues().stream()
                    .map(issue -> Problem.ProblemFinding.of(issue, language.get()))
                    .toList());
        }
        if (refusal instanceof ConcurrentEditRefusal conflict) {
            problem = problem.withCurrent(ParticipantResponse.of(conflict.current()));
        }
        Response.ResponseBuilder response = response(problem);
        return refusal instanceof TooManyFailures failures
                ? response.header(HttpHeaders.RETRY_AFTER, failures.retryAfterSeconds())
                        .build()
                : response.build();
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

    /** Maps rejections by JAX-RS: unknown path, method or content type. Redirects are passed on. */
    private Response httpError(Response error) {
        if (error.getStatus() < Status.BAD_REQUEST.getStatusCode()) {
            return error;
        }
        String allowed = error.getHeaderString(HttpHeaders.ALLOW);
        return response(Problem.ofHttp(error.getStatus(), allowed, language.get(), path()))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private Response internalError(Throwable thrown) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
        String detail = text("api.incident", incident);
        return response(problem(Status.INTERNAL_SERVER_ERROR.getStatusCode(), detail)
                        .withIncident(incident))
                .build();
    }

    private Problem problem(int status, String detail) {
        return Problem.of(status, detail, language.get(), path());
    }

    private Response.ResponseBuilder response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
        return problem.status() == Status.UNAUTHORIZED.getStatusCode()
                ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"almasu\"")
                : response;
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }

    private String text(String key, Object... parameters) {
        return Texts.get(language.get(), key, parameters);
    }
}
