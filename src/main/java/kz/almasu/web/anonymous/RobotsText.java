package kz.almasu.web.anonymous;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Servlets;

/** Tells search engines where the list of public pages is, and which pages are for signed-in users. */
@WebServlet("/robots.txt")
public class RobotsText extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TEXT = """
            User-agent: *
            Disallow: /login.xhtml
            Disallow: /office/
            Disallow: /review/
            Disallow: /admin/
            Sitemap: %s
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().printf(TEXT, Servlets.getRequestBaseURL(request) + Sitemap.PATH.substring(1));
    }
}
