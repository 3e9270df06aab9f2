package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.almasu.account.Account;
import kz.almasu.account.ApiTokens;
import kz.almasu.account.SignIn;

/** Issues access tokens for login and password. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    public record Credentials(String login, String password) {}

    /** @param token for the header {@code Authorization: Bearer} */
    public record TokenResponse(String token, Instant expires) {}

    @Inject
    private SignIn signIn;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Clock clock;

    @POST
    public TokenResponse issue(Credentials credentials, @Context HttpServletRequest request) {
        Account account = signIn.verify(credentials.login(), credentials.password(), request.getRemoteAddr())
                .orElseThrow(() -> new ProblemException(Status.UNAUTHORIZED, "api.signIn.wrong"));
        Instant expires = clock.instant().plus(ApiTokens.LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        return new TokenResponse(tokens.issue(account.getLogin()), expires);
    }
}
