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
 * Turns an Ajax request of an expired session into a browser redirect to the login page, with a message and a return
 * address.
 * The container would forward the Ajax request itself to the login page, which the user never sees. The request is
 * not repeated after signing in, because the state of its view is lost.
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
