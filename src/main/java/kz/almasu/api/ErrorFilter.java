package kz.almasu.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import kz.almasu.system.Language;

/**
 * Returns a {@link Problem} for requests that are rejected before JAX-RS finds a resource, such as those with a malformed
 * header or URL. Otherwise the container would send the HTML error page.
 */
@WebFilter("/api/*")
public class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Jsonb json = JsonbBuilder.create();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status) throws IOException {
                send(Problem.ofHttp(status, "", language(request), request.getRequestURI()), response);
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                sendError(status);
            }
        });
    }

    private void send(Problem problem, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(json.toJson(problem).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    private static Language language(HttpServletRequest request) {
        boolean specified =
                request.getHeader("Accept-Language") != null; // getLocales() defaults to the server's locale
        return Language.firstSupported(specified ? Collections.list(request.getLocales()) : List.of());
    }
}
