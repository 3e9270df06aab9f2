package kz.almasu.api;

import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.function.Supplier;

/** Reads the body of a request up to a limit; of a larger one no more is taken into memory. */
public final class BoundedBody {

    private BoundedBody() {}

    /**
     * The whole body.
     *
     * @param length the header Content-Length; null if the length is not announced
     * @param tooLarge what to say of a larger body
     */
    public static byte[] read(InputStream body, String length, int most, Supplier<ProblemException> tooLarge) {
        if (length != null && new BigInteger(length.strip()).compareTo(BigInteger.valueOf(most)) > 0) {
            throw tooLarge.get();
        }
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge.get();
            }
            return bytes;
        } catch (IOException broken) {
            throw new ProblemException(Status.BAD_REQUEST, "api.body.broken");
        }
    }
}
