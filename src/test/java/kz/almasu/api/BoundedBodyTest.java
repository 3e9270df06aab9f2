package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    private static final int MOST = 10_000;

    @Test
    void takesWhatIsWithinTheLimit() {
        byte[] bytes = new byte[MOST];
        bytes[MOST - 1] = 7;

        assertThat(read(new ByteArrayInputStream(bytes), String.valueOf(MOST))).isEqualTo(bytes);
        assertThat(read(new ByteArrayInputStream(bytes), null)).isEqualTo(bytes);
    }

    @Test
    void readsNothingOfWhatIsAnnouncedAsTooLarge() {
        Endless body = new Endless();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(body, "10001"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(body, "99999999999999999999"));
        assertThat(body.taken).isZero();
    }

    @Test
    void stopsReadingAtTheLimit() {
        Endless body = new Endless();

        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(body, null));
        assertThat(body.taken).isEqualTo(MOST + 1);
    }

    @Test
    void saysThatABodyBrokeOff() {
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
                body, length, MOST, () -> new ProblemException(Status.REQUEST_ENTITY_TOO_LARGE, "api.json.large"));
    }

    private static final class Endless extends InputStream {

        private int taken;

        @Override
        public int read() {
            taken++;
            return 'a';
        }
    }
}
