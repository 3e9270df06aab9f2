package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;

/** A period for a single test, reported by ENU and published by a reviewer. */
record ReportedPeriod(HalfYear halfYear, Client anonymous, Client office, Client reviewer) {

    private static final String SUBMISSION = "submissions/ENU";
    private static final Duration TIMEOUT = Duration.ofSeconds(180);

    /** Plans an open period. */
    static ReportedPeriod plan(HalfYear halfYear, URL portal) {
        Client anonymous = Client.of(portal);
        String days = "\"opens\":\"%s\",\"due\":\"%s\",\"closes\":\"%s\""
                .formatted(
                        halfYear.firstDay(),
                        halfYear.lastDay(),
                        LocalDate.now(Time.ZONE).plusDays(9));
        assertThat(anonymous
                        .signedIn("admin")
                        .post("periods", "{\"code\":\"" + halfYear + "\"," + days + "}")
                        .status())
                .isEqualTo(201);
        return new ReportedPeriod(halfYear, anonymous, anonymous.signedIn("enu"), anonymous.signedIn("reviewer"));
    }

    ReportedPeriod submit(ParticipantSheetBuilder sheet) {
        assertThat(office.put(path(SUBMISSION + "/participants"), sheet.csv()).status())
                .isEqualTo(200);
        return requireOk(office.applyAction(path(SUBMISSION), "SUBMIT"));
    }

    ReportedPeriod approve() {
        return requireOk(reviewer.applyAction(path(SUBMISSION), "APPROVE"));
    }

    ReportedPeriod reopen() {
        return requireOk(reviewer.applyAction(path(SUBMISSION), "REOPEN", Map.of("comment", "One is missing.")));
    }

    Client.Response publish(String json) {
        return reviewer.post(path("editions"), json);
    }

    /** Publishes and waits until all files are rendered. */
    void publishAndWait(String json) throws InterruptedException {
        assertThat(publish(json).status()).isEqualTo(202);
        await("PUBLISHED");
    }

    /** Waits until the newest edition is in a state, and returns its progress. */
    JsonNode await(String state) throws InterruptedException {
        Instant end = Instant.now().plus(TIMEOUT);
        JsonNode progress = reviewer.get(path("editions/progress")).json();
        while (!progress.get("state").asText().equals(state) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            progress = reviewer.get(path("editions/progress")).json();
        }
        assertThat(progress.get("state").asText()).isEqualTo(state);
        return progress;
    }

    /** Returns the public state of the period. */
    String state() {
        return TableRows.map(anonymous.get("periods").json(), period -> period).stream()
                .filter(period -> period.get("code").asText().equals(halfYear.code()))
                .map(period -> period.get("state").asText())
                .findFirst()
                .orElseThrow();
    }

    String path(String relative) {
        return "periods/" + halfYear + "/" + relative;
    }

    private ReportedPeriod requireOk(Client.Response response) {
        assertThat(response.status()).isEqualTo(200);
        return this;
    }
}
