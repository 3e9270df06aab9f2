package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.almasu.document.Document;
import kz.almasu.document.json.DocumentJson;
import kz.almasu.edition.Rendition;
import kz.almasu.period.HalfYear;
import kz.almasu.system.CanonicalJson;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published editions are immutable; corrections are new editions with a list of changes. */
@Tag("database-independent")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditionsIT {

    @ArquillianResource
    private URL portal;

    @Test
    void aCorrectionIsANewEdition() throws Exception {
        HalfYear halfYear = new HalfYear(1993, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        reported.publishAndWait("{}");
        Map<String, byte[]> first = files(reported, 1);
        JsonNode firstEdition =
                reported.anonymous().get("editions/1993H1/1").json().get("edition");

        reported.reopen()
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row().row().row("country", "JP"))
                .approve();
        assertThat(files(reported, 1)).usingRecursiveComparison().isEqualTo(first);
        reported.publishAndWait("{\"note\":\"ENU had left out two.\"}");

        assertThat(files(reported, 1)).usingRecursiveComparison().isEqualTo(first);
        assertThat(reported.anonymous().get("editions/1993H1/1").json().get("edition"))
                .isEqualTo(firstEdition);
        JsonNode second = reported.anonymous().get("editions/1993H1/2").json();
        assertThat(second.at("/edition/note").asText()).isEqualTo("ENU had left out two.");
        assertThat(changes(second, "1"))
                .isEqualTo("+Japan Germany/Number 1>2 Germany/Share, % 100.0%>66.7%" + " 2 countries/Number 1>3");
        assertThat(second.at("/changes/sentences").findValuesAsText("id")).anyMatch(id -> id.startsWith("opening."));
        assertThat(reported.anonymous()
                        .get("editions/1993H1/2/note.html?lang=en")
                        .text())
                .contains("Edition 2 replaces edition 1. The reason: ENU had left out two.")
                .contains("<ins>Japan</ins>", "Germany, Number: <del>1</del> <ins>2</ins>");
    }

    /** The public gets the note of the latest edition, the ministry the note with current figures. */
    @Test
    void publicReadsTheLatestEditionAndMinistryCurrentFigures() throws Exception {
        HalfYear halfYear = new HalfYear(1994, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        assertThat(reported.anonymous().get(reported.path("note")).status()).isEqualTo(401);
        reported.publishAndWait("{}");
        reported.reopen()
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row().row())
                .approve();

        JsonNode note = reported.anonymous().get(reported.path("note")).json();
        JsonNode draft = reported.reviewer().get(reported.path("note")).json();
        JsonNode same = reported.reviewer().get(reported.path("note?edition=1")).json();

        assertThat(outgoing(reported.anonymous(), reported)).isEqualTo(1);
        assertThat(outgoing(reported.reviewer(), reported)).isEqualTo(2);
        assertThat(figureText(note, "1994H1/overview/OUTGOING/participants")).isEqualTo("1");
        assertThat(figureText(draft, "1994H1/overview/OUTGOING/participants")).isEqualTo("2");
        assertThat(note.get("edition").asInt()).isEqualTo(1);
        assertThat(draft.has("edition")).isFalse();
        assertThat(same).isEqualTo(note);
        assertThat(reported.anonymous().get(reported.path("note.xlsx")).body())
                .isEqualTo(files(reported, 1).get("EN XLSX"));
    }

    /** The content has the hash of the edition, and renders to the stored files. */
    @Test
    void frozenContentRendersToTheStoredFiles() throws Exception {
        HalfYear halfYear = new HalfYear(1995, 2);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        reported.publishAndWait("{}");

        byte[] content = reported.anonymous().get("editions/1995H2/1/content").body();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(reported.anonymous().get("editions").json().findValuesAsText("sha256"))
                .contains(sha256);
        Map<String, byte[]> stored = files(reported, 1);
        for (Rendition rendition : Rendition.ALL) {
            Document frozen = DocumentJson.read(CanonicalJson.object(content)
                    .getJsonObject("documents")
                    .getJsonObject(rendition.language().tag()));
            assertThat(rendition.format().render(frozen)).as("%s", rendition).isEqualTo(stored.get(name(rendition)));
        }
        assertThat(reported.state()).isEqualTo("PUBLISHED");
    }

    @Test
    void concurrentPublishingCreatesOneEdition() throws Exception {
        HalfYear halfYear = new HalfYear(1996, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        ExecutorService senders = Executors.newFixedThreadPool(2);
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Integer>> responses = List.of(
                senders.submit(() -> publish(reported, barrier)), senders.submit(() -> publish(reported, barrier)));

        assertThat(List.of(responses.get(0).get(), responses.get(1).get())).containsOnlyOnce(202);
        senders.shutdown();
        assertThat(reported.publish("{\"note\":\"Once more.\"}").status()).isEqualTo(409);
        assertThat(reported.reviewer()
                        .get(reported.path("editions/progress"))
                        .json()
                        .get("edition")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPlannedEditionWaitsForItsTimeAndASecondPerson() throws Exception {
        HalfYear halfYear = new HalfYear(2005, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        assertThat(reported.publish("{\"due\":\"2005-01-31T09:00:00+05:00\"}").detail())
                .startsWith("The time of publication is past");
        assertThat(reported.publish("{\"due\":\"tomorrow\"}").detail()).startsWith("“tomorrow” is not a valid time");
        Instant due = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.SECONDS);
        assertThat(reported.publish("{\"due\":\"" + due + "\",\"secondPerson\":true}")
                        .status())
                .isEqualTo(202);

        JsonNode waiting = reported.await("WAITING");
        assertThat(waiting.get("due").asText()).isEqualTo(due.toString());
        assertThat(waiting.get("confirmationMissing").asBoolean()).isTrue();
        assertThat(waiting.get("changedReports")).isEmpty();
        JsonNode reopened = reported.reopen().await("WAITING");
        assertThat(reopened.get("changedReports").toString())
                .as("the edition does not follow a report that is corrected meanwhile")
                .isEqualTo("[\"ENU\"]");
        assertThat(reported.anonymous().get("editions/2005H1/1").status()).isEqualTo(404);
        String confirmation = reported.path("editions/confirmation");
        assertThat(reported.reviewer().post(confirmation, "{}").detail())
                .startsWith("You decided to publish this edition");
        assertThat(reported.office().post(confirmation, "{}").status()).isEqualTo(403);
        Client second = reported.anonymous().signedIn("reviewer2");
        assertThat(second.post(confirmation, "{}")
                        .json()
                        .get("confirmationMissing")
                        .asBoolean())
                .isFalse();
        assertThat(second.post(confirmation, "{}").status()).isEqualTo(409);

        JsonNode published = reported.await("PUBLISHED");
        assertThat(published.get("changedReports")).hasSize(1);
        JsonNode edition = reported.anonymous().get("editions/2005H1/1").json().get("edition");
        assertThat(Instant.parse(edition.get("published").asText())).isAfterOrEqualTo(due);
    }

    private static int publish(ReportedPeriod reported, CyclicBarrier barrier) throws Exception {
        barrier.await();
        return reported.publish("{}").status();
    }

    private static Map<String, byte[]> files(ReportedPeriod reported, int edition) {
        Map<String, byte[]> files = new HashMap<>();
        Rendition.ALL.forEach(rendition -> {
            Client.Response response = reported.anonymous()
                    .get("editions/" + reported.halfYear() + "/" + edition + "/note."
                            + rendition.format().extension() + "?lang="
                            + rendition.language().tag());
            assertThat(response.status()).isEqualTo(200);
            files.put(name(rendition), response.body());
        });
        return files;
    }

    private static String name(Rendition rendition) {
        return rendition.language() + " " + rendition.format();
    }

    /** Lists added rows and changed cells with old and new values. */
    private static String changes(JsonNode edition, String table) {
        StringBuilder changes = new StringBuilder();
        for (JsonNode change : edition.at("/changes/tables")) {
            if (change.get("id").asText().equals(table)) {
                change.get("added").forEach(row -> changes.append('+').append(row.asText()));
                change.get("cells")
                        .forEach(cell -> changes.append(' ')
                                .append(cell.get("row").asText())
                                .append('/')
                                .append(cell.get("column").asText())
                                .append(' ')
                                .append(cell.get("from").asText())
                                .append('>')
                                .append(cell.get("to").asText()));
            }
        }
        return changes.toString();
    }

    private static int outgoing(Client client, ReportedPeriod reported) {
        return client.get(reported.path("tables/1"))
                .json()
                .at("/total/cells/participants")
                .asInt();
    }

    /** Returns the text of the figure with this address. */
    private static String figureText(JsonNode note, String address) {
        for (JsonNode figures : note.findValues("figures")) {
            for (JsonNode figure : figures) {
                if (figure.get("from").toString().equals("[\"" + address + "\"]")) {
                    return figure.get("text").asText();
                }
            }
        }
        return "";
    }
}
