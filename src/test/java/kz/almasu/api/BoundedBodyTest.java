package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    private static final int LIMIT = 10_000;

    @Test
    void acceptsBodiesWithinTheLimit() {
        byte[] bytes = new byte[LIMIT];
        bytes[LIMIT - 1] = 7;

        assertThat(read(new ByteArrayInputStream(bytes), String.valueOf(LIMIT))).isEqualTo(bytes);
        assertThat(read(new ByteArrayInputStream(bytes), null)).isEqualTo(bytes);
    }

    @Test
    void readsNothingIfTheContentLengthIsTooLarge() {
        EndlessStream body = new EndlessStream();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(body, "10001"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(body, "99999999999999999999"));
        assertThat(body.bytesRead).isZero();
    }

    @Test
    void stopsReadingAtTheLimit() {
        EndlessStream body = new EndlessStream();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(body, null));
        assertThat(body.bytesRead).isEqualTo(LIMIT + 1);
    }

    @Test
    void rejectsBodiesThatBreakOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException();
            }
        };

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(broken, null))
                .matches(problem -> problem.status() == 400);
    }

    private static byte[] read(InputStream body, String length) {
        return BoundedBody.read(
                body, length, LIMIT, () -> new ProblemException(Status.REQUEST_ENTITY_TOO_LARGE, "api.json.large"));
    }

    private static final class EndlessStream extends InputStream {

        private int bytesRead;

        @Override
        public int read() {
            bytesRead++;
            return 'a';
        }
    }
}
