package kz.almasu.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.almasu.account.SignIn;
import org.omnifaces.filter.HttpFilter;
import org.omnifaces.util.Servlets;

/**
 * Ends the session of an account whose password was changed since, or which is closed. Pages lead to the sign-in page; the
 * API answers as to anybody.
 */
@WebFilter(
        urlPatterns = {"/api/*"},
        servletNames = "faces")
public class EndedSessionFilter extends HttpFilter {

    /** Session attribute: the mark of the account when it signed in. */
    static final String MARK = "almasu.account";

    @Inject
    private SignIn signIn;

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, FilterChain chain)
            throws ServletException, IOException {
        String mark = session == null ? null : (String) session.getAttribute(MARK);
        if (mark == null || signIn.isCurrent(mark)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        session.invalidate();
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            chain.doFilter(request, response);
        } else {
            Servlets.facesRedirect(request, response, "login.xhtml?ended=true");
        }
    }
}
