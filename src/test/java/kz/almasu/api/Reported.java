package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Time;

/** A half-year of a test's own, which ENU reports and a reviewer publishes. */
record Reported(HalfYear halfYear, Client nobody, Client office, Client reviewer) {

    private static final String SUBMISSION = "submissions/ENU";
    private static final Duration LONGEST = Duration.ofSeconds(180);

    /** Planned and still open. */
    static Reported in(HalfYear halfYear, URL portal) {
        Client nobody = Client.of(portal);
        String days = "\"opens\":\"%s\",\"due\":\"%s\",\"closes\":\"%s\""
                .formatted(
                        halfYear.firstDay(),
                        halfYear.lastDay(),
                        LocalDate.now(Time.ZONE).plusDays(9));
        assertThat(nobody.signedIn("admin")
                        .post("periods", "{\"code\":\"" + halfYear + "\"," + days + "}")
                        .status())
                .isEqualTo(201);
        return new Reported(halfYear, nobody, nobody.signedIn("enu"), nobody.signedIn("reviewer"));
    }

    /** Stores this sheet and submits it. */
    Reported submit(SheetOf sheet) {
        assertThat(office.put(path(SUBMISSION + "/participants"), sheet.csv()).status())
                .isEqualTo(200);
        return done(office.take(path(SUBMISSION), "SUBMIT"));
    }

    Reported approve() {
        return done(reviewer.take(path(SUBMISSION), "APPROVE"));
    }

    Reported reopen() {
        return done(reviewer.take(path(SUBMISSION), "REOPEN", Map.of("comment", "One is missing.")));
    }

    Client.Answer publish(String json) {
        return reviewer.post(path("editions"), json);
    }

    /** Publishes, and waits until all files are there. */
    void published(String json) throws InterruptedException {
        assertThat(publish(json).status()).isEqualTo(202);
        Instant end = Instant.now().plus(LONGEST);
        String state = "";
        while (!state.equals("PUBLISHED") && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            state = reviewer.get(path("editions/progress")).json().get("state").asText();
        }
        assertThat(state).isEqualTo("PUBLISHED");
    }

    /** The state of the half-year, as everybody sees it. */
    String state() {
        return TableRows.each(nobody.get("periods").json(), period -> period).stream()
                .filter(period -> period.get("code").asText().equals(halfYear.code()))
                .map(period -> period.get("state").asText())
                .findFirst()
                .orElseThrow();
    }

    String path(String rest) {
        return "periods/" + halfYear + "/" + rest;
    }

    private Reported done(Client.Answer taken) {
        assertThat(taken.status()).isEqualTo(200);
        return this;
    }
}
