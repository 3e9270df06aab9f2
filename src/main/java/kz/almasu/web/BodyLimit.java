package kz.almasu.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.almasu.account.Role;
import kz.almasu.account.SignIn;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * Refuses large requests to pages before anything has read their body: the container takes the fields of a form into memory
 * as a whole. Only a file that its uploader may upload can be larger; the server then has a limit of its own (portal.cli). The
 * API limits what it reads by itself.
 */
@Interceptor
@BodyLimited
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class BodyLimit {

    /** The pages on which files are uploaded, and by whom. */
    public static final Map<String, Role> UPLOADS = Map.of(
            "/office/import.xhtml", Role.OFFICE,
            "/admin/period-figures.xhtml", Role.ADMIN,
            "/admin/publisher.xhtml", Role.ADMIN,
            "/admin/foreign-institution-import.xhtml", Role.ADMIN);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 1;
    private static final int LENGTH_REQUIRED = 411;
    private static final String FILES = "multipart/form-data";

    @Inject
    private SignIn signIn;

    @AroundInvoke
    Object limit(InvocationContext call) throws Exception {
        boolean begins = call.getMethod().getName().equals("validateRequest");
        return begins ? limit(call, (HttpServletRequest) call.getParameters()[0]) : call.proceed();
    }

    private Object limit(InvocationContext call, HttpServletRequest request) throws Exception {
        HttpServletResponse response = (HttpServletResponse) call.getParameters()[1];
        if ((request.getServletPath() + "/").startsWith("/api/")) {
            return call.proceed();
        }
        if (hasUnknownLength(request)) {
            return refuse(request, response, LENGTH_REQUIRED, "request.lengthMissing");
        }
        if (request.getContentLengthLong() > MOST_MEGABYTES * MEGABYTE && !isUpload(request)) {
            return refuse(
                    request,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "request.tooLarge",
                    MOST_MEGABYTES);
        }
        return call.proceed();
    }

    private static boolean hasUnknownLength(HttpServletRequest request) {
        boolean form = typeOf(request).contains("form");
        return request.getContentLengthLong() < 0 && (form || request.getHeader("Transfer-Encoding") != null);
    }

    /** Whether it sends a file to a page that takes one, as somebody who may: a session alone tells nothing. */
    private boolean isUpload(HttpServletRequest request) {
        Role uploader = UPLOADS.get(request.getServletPath());
        Principal caller = request.getUserPrincipal();
        return uploader != null
                && caller != null
                && typeOf(request).startsWith(FILES)
                && signIn.mayActAs(caller.getName(), uploader);
    }

    private static String typeOf(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
    }

    /** Leaves the answer to {@link RefusedBody}: another error page would ask for parameters, and so read the body. */
    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String key, Object... parameters) {
        boolean hasLanguage = request.getHeader("Accept-Language") != null; // else the server's own would be used
        Language language = Language.firstSupported(hasLanguage ? Collections.list(request.getLocales()) : List.of());
        request.setAttribute(
                RefusedBody.REFUSAL, new RefusedBody.Refusal(language.tag(), Texts.get(language, key, parameters)));
        response.setStatus(status);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
