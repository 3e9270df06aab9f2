package kz.almasu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.omnifaces.filter.HttpFilter;
import org.omnifaces.util.Servlets;

/**
 * A press on a page whose session has ended is led to the sign-in page in the background, where its user would never see
 * it. Here the browser itself is sent there, is told why, and is led back once it has signed in; the press is forgotten,
 * since half of what it meant is gone.
 */
@WebFilter("/login.xhtml")
public class ExpiredSessionFilter extends HttpFilter {

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") && Servlets.isFacesAjaxRequest(request)) {
            if (session != null) {
                session.invalidate();
            }
            Servlets.facesRedirect(
                    request,
                    response,
                    "login.xhtml?ended=true&back=%s",
                    SignInPage.returnPageOf(request.getHeader("Referer")));
        } else {
            chain.doFilter(request, response);
        }
    }
}
