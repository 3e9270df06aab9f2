package kz.almasu.web.anonymous;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.almasu.system.Sha256;

/**
 * The body of a response with its entity tag. The tag is weak, because the server may compress the body.
 *
 * @param renderedAt in nanoseconds
 */
record CachedPage(byte[] body, String contentType, String etag, long renderedAt) {

    private static final int TAG_LENGTH = 32;

    static CachedPage of(byte[] body, String contentType) {
        String etag = "W/\"" + Sha256.of(body).substring(0, TAG_LENGTH) + "\"";
        return new CachedPage(body, contentType, etag, System.nanoTime());
    }

    /** @param ifNoneMatch header of the request; may be null */
    boolean isKnownTo(String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(etag.substring(2))
                        || ifNoneMatch.strip().equals("*"));
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
