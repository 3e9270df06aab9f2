package kz.almasu.api;

import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.function.Supplier;

/** Reads request bodies up to a size limit, without buffering more than that. */
public final class BoundedBody {

    private BoundedBody() {}

    /**
     * Reads the whole body.
     *
     * @param length value of the Content-Length header; null if absent
     * @param tooLarge exception for a larger body
     */
    public static byte[] read(InputStream body, String length, int maxBytes, Supplier<ProblemException> tooLarge) {
        if (length != null && new BigInteger(length.strip()).compareTo(BigInteger.valueOf(maxBytes)) > 0) {
            throw tooLarge.get();
        }
        try {
            byte[] bytes = body.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge.get();
            }
            return bytes;
        } catch (IOException broken) {
            throw new ProblemException(Status.BAD_REQUEST, "api.body.broken");
        }
    }
}
