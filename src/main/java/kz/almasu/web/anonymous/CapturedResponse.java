package kz.almasu.web.anonymous;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Set;
import org.omnifaces.servlet.HttpServletResponseOutputWrapper;

/** A response whose body is held back until its entity tag is known, and which takes no policy with a nonce. */
final class CapturedResponse extends HttpServletResponseOutputWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Set<String> refusedHeaders;

    CapturedResponse(HttpServletResponse response, Set<String> refusedHeaders) {
        super(response);
        this.refusedHeaders = refusedHeaders;
    }

    @Override
    protected OutputStream createOutputStream() {
        return body;
    }

    byte[] body() {
        return body.toByteArray();
    }

    @Override
    public void setHeader(String name, String value) {
        if (!refusedHeaders.contains(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!refusedHeaders.contains(name)) {
            super.addHeader(name, value);
        }
    }

    /** Would send the head of the response before its body is known. */
    @Override
    public void flushBuffer() {}

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body.reset();
    }
}
