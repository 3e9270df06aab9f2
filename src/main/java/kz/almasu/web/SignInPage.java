package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.account.Account;
import kz.almasu.account.SignIn;
import org.omnifaces.util.Faces;

/** Login and logout. */
@Named
@RequestScoped
public class SignInPage {

    /** Pages to which the login may redirect; anything else, such as another site, is ignored (open redirect). */
    private static final Pattern RETURN_PAGE =
            Pattern.compile("(office|review|admin|audit)/[a-z-]+\\.xhtml(\\?[A-Za-z0-9=&%._-]*)?");

    /** Idle timeout of signed-in users; web.xml sets the shorter one of anonymous sessions. */
    private static final Duration SESSION_TIMEOUT = Duration.ofHours(1);

    @Inject
    private SignIn signIn;

    @Inject
    private SecurityContext securityContext;

    @Inject
    private Messages messages;

    @Inject
    private UserLanguage language;

    private final String returnPage = Faces.getRequestParameter("back");
    private String login = "";
    private String password = "";

    /** True if the user was redirected here because the session had expired. */
    public boolean isSessionExpired() {
        return Faces.getRequestParameter("ended") != null;
    }

    /** Signs the user in and redirects to the requested page, or shows an error if login or password is wrong. */
    public void signIn() throws IOException {
        Account account = signIn.signIn(login, password, Faces.getRemoteAddr()).orElse(null);
        if (account == null) {
            messages.error("page.login.wrong");
            return;
        }
        language.rememberCurrent();
        Faces.getSession().setMaxInactiveInterval((int) SESSION_TIMEOUT.toSeconds());
        Faces.setSessionAttribute(EndedSessionFilter.MARK, signIn.sessionMark(account.getLogin()));
        // A session id that was known before signing in must not be good for anything after it.
        Faces.getRequest().changeSessionId();
        // The container would rather return to the last request that it refused: one that a script sent, without its
        // query.
        AuthenticationStatus status = securityContext.authenticate(
                Faces.getRequest(),
                Faces.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(hasReturnPage())
                        .credential(new VerifiedCredential(account)));
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            Faces.responseComplete();
        } else {
            Faces.redirect(hasReturnPage() ? returnPage : "index.xhtml");
        }
    }

    private boolean hasReturnPage() {
        return RETURN_PAGE.matcher(Objects.requireNonNullElse(returnPage, "")).matches();
    }

    /** Extracts the allowed return page from an address; empty if there is none. */
    static String returnPageOf(String address) {
        Matcher matcher = RETURN_PAGE.matcher(Objects.requireNonNullElse(address, ""));
        return matcher.find() ? matcher.group() : "";
    }

    public void signOut() throws IOException, ServletException {
        signIn.signOut(Faces.getRemoteUser());
        Faces.logout();
        Faces.invalidateSession();
        Faces.redirect("index.xhtml");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = Objects.requireNonNullElse(login, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
