package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.almasu.period.HalfYear;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail server that goes away for a while: no mail is lost, and none is sent twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailOutageIT {

    private static final HalfYear HALF_YEAR = new HalfYear(1996, 2);
    private static final String SUBMISSION = "submissions/ENU";

    /** To the office and two reviewers for a submission, to the office for a return. */
    private static final int MAILS_OF_A_ROUND = 4;

    private static final int ROUNDS = 3;
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    /** Longer than the sender pauses. */
    private static final Duration OUTAGE = Duration.ofSeconds(12);

    private final GreenMail server = new GreenMail(
            new ServerSetup(Integer.getInteger("test.mail.port"), "localhost", ServerSetup.PROTOCOL_SMTP));

    private final List<String> received = new ArrayList<>();

    @ArquillianResource
    private URL portal;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void neitherLosesNorDoublesMail() throws Exception {
        ReportedPeriod reported = ReportedPeriod.plan(HALF_YEAR, portal);
        server.start();
        takeRounds(reported);
        receive(ROUNDS * MAILS_OF_A_ROUND);
        server.stop();

        takeRounds(reported);
        Thread.sleep(OUTAGE.toMillis());
        assertThat(BrowserSession.of(portal, "admin")
                        .page("admin/mail.xhtml?lang=en")
                        .text())
                .contains("Connection refused", "1996");

        server.start();
        receive(ROUNDS * MAILS_OF_A_ROUND);
        takeRounds(reported);
        receive(2 * ROUNDS * MAILS_OF_A_ROUND);
        Thread.sleep(OUTAGE.toMillis());
        collect();

        assertThat(received).hasSize(3 * ROUNDS * MAILS_OF_A_ROUND).doesNotHaveDuplicates();
    }

    /** Submits the report and returns it, several times. */
    private static void takeRounds(ReportedPeriod reported) {
        for (int round = 0; round < ROUNDS; round++) {
            String path = reported.path(SUBMISSION);
            assertThat(reported.office()
                            .applyAction(path, "SUBMIT", Map.of("nilReturn", true))
                            .status())
                    .isEqualTo(200);
            assertThat(reported.reviewer()
                            .applyAction(path, "RETURN", Map.of("comment", "Қайта тексеріңіз."))
                            .status())
                    .isEqualTo(200);
        }
    }

    /** Waits until the mail server, since its start, has this many, and keeps their identifiers. */
    private void receive(int expected) throws Exception {
        Instant end = Instant.now().plus(TIMEOUT);
        while (own().size() < expected && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(own()).hasSize(expected);
        if (received.isEmpty()) {
            collect();
        }
    }

    private void collect() throws MessagingException {
        for (MimeMessage message : own()) {
            received.add(message.getMessageID());
        }
    }

    /** The mail about this half-year: other tests cause mail, too. */
    private List<MimeMessage> own() throws MessagingException {
        List<MimeMessage> own = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getSubject().contains("1996")) {
                own.add(message);
            }
        }
        return own;
    }
}
