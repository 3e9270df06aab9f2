package kz.almasu.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The error page of requests that {@link BodyLimit} refuses, in plain HTML: a Faces page would read the parameters, and
 * with them the body. Other responses of the same status get their usual page.
 */
@WebServlet("/refused-body")
public class RefusedBody extends HttpServlet {

    /** Name of the request attribute that holds the {@link Refusal}. */
    static final String REFUSAL = RefusedBody.class.getName();

    private static final long serialVersionUID = 1L;
    private static final String USUAL_PAGE = "/WEB-INF/errors/413.xhtml";
    private static final String HTML =
            "<!DOCTYPE html><html lang=\"%1$s\"><meta charset=\"utf-8\"><title>%2$s</title><p>%2$s</p></html>";

    /** @param language tag of the text's language */
    record Refusal(String language, String text) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
            response.setHeader("Connection", "close");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().printf(HTML, refusal.language(), refusal.text());
        } else {
            request.getRequestDispatcher(USUAL_PAGE).forward(request, response);
        }
    }
}
