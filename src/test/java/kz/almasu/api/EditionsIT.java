package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.security.MessageDigest;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was published stays as it was, byte for byte; a correction is another edition and says what it changed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditionsIT {

    @ArquillianResource
    private URL portal;

    @Test
    void aCorrectionIsAnotherEditionAndLeavesTheFirstAsItWas() throws Exception {
        HalfYear halfYear = new HalfYear(1993, 1);
        Reported reported = Reported.in(halfYear, portal)
                .submit(new SheetOf("ENU", halfYear).row())
                .approve();
        reported.published("{}");
        Map<String, byte[]> first = files(reported, 1);
        JsonNode firstEdition =
                reported.nobody().get("editions/1993H1/1").json().get("edition");

        reported.reopen()
                .submit(new SheetOf("ENU", halfYear).row().row().row("country", "JP"))
                .approve();
        assertThat(files(reported, 1)).usingRecursiveComparison().isEqualTo(first);
        reported.published("{\"note\":\"ENU had left out two.\"}");

        assertThat(files(reported, 1)).usingRecursiveComparison().isEqualTo(first);
        assertThat(reported.nobody().get("editions/1993H1/1").json().get("edition"))
                .isEqualTo(firstEdition);
        JsonNode second = reported.nobody().get("editions/1993H1/2").json();
        assertThat(second.at("/edition/note").asText()).isEqualTo("ENU had left out two.");
        assertThat(changed(second, "1"))
                .isEqualTo("+Japan Germany/Number 1>2 Germany/Share, % 100.0%>66.7%" + " 2 countries/Number 1>3");
        assertThat(second.at("/changes/sentences").findValuesAsText("id")).anyMatch(id -> id.startsWith("opening."));
    }

    /** The note for everybody is that of the newest edition; the ministry sees it as the figures are now. */
    @Test
    void everybodyReadsTheNewestEditionAndTheMinistryWhatComesNext() throws Exception {
        HalfYear halfYear = new HalfYear(1994, 1);
        Reported reported = Reported.in(halfYear, portal)
                .submit(new SheetOf("ENU", halfYear).row())
                .approve();
        assertThat(reported.nobody().get(reported.path("note")).status()).isEqualTo(401);
        reported.published("{}");
        reported.reopen().submit(new SheetOf("ENU", halfYear).row().row()).approve();

        JsonNode note = reported.nobody().get(reported.path("note")).json();
        JsonNode coming = reported.reviewer().get(reported.path("note")).json();
        JsonNode same = reported.reviewer().get(reported.path("note?edition=1")).json();

        assertThat(outgoing(reported.nobody(), reported)).isEqualTo(1);
        assertThat(outgoing(reported.reviewer(), reported)).isEqualTo(2);
        assertThat(said(note, "1994H1/overview/OUTGOING/participants")).isEqualTo("1");
        assertThat(said(coming, "1994H1/overview/OUTGOING/participants")).isEqualTo("2");
        assertThat(note.get("edition").asInt()).isEqualTo(1);
        assertThat(coming.has("edition")).isFalse();
        assertThat(same).isEqualTo(note);
        assertThat(reported.nobody().get(reported.path("note.xlsx")).body())
                .isEqualTo(files(reported, 1).get("EN XLSX"));
    }

    /** The content has the hash that the edition names, and its documents still give the files that are kept. */
    @Test
    void whatWasFrozenGivesTheSameFilesAgain() throws Exception {
        HalfYear halfYear = new HalfYear(1995, 2);
        Reported reported = Reported.in(halfYear, portal)
                .submit(new SheetOf("ENU", halfYear).row())
                .approve();
        reported.published("{}");

        byte[] content = reported.nobody().get("editions/1995H2/1/content").body();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(reported.nobody().get("editions").json().findValuesAsText("sha256"))
                .contains(sha256);
        Map<String, byte[]> kept = files(reported, 1);
        for (Rendition copy : Rendition.ALL) {
            Document frozen = DocumentJson.read(CanonicalJson.object(content)
                    .getJsonObject("documents")
                    .getJsonObject(copy.language().tag()));
            assertThat(copy.format().render(frozen)).as("%s", copy).isEqualTo(kept.get(name(copy)));
        }
        assertThat(reported.state()).isEqualTo("PUBLISHED");
    }

    @Test
    void twoWhoPublishAtOnceMakeOneEdition() throws Exception {
        HalfYear halfYear = new HalfYear(1996, 1);
        Reported reported = Reported.in(halfYear, portal)
                .submit(new SheetOf("ENU", halfYear).row())
                .approve();
        ExecutorService senders = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> answers = List.of(
                senders.submit(() -> publish(reported, together)), senders.submit(() -> publish(reported, together)));

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsOnlyOnce(202);
        senders.shutdown();
        assertThat(reported.publish("{\"note\":\"Once more.\"}").status()).isEqualTo(409);
        assertThat(reported.reviewer()
                        .get(reported.path("editions/progress"))
                        .json()
                        .get("edition")
                        .asInt())
                .isEqualTo(1);
    }

    private static int publish(Reported reported, CyclicBarrier together) throws Exception {
        together.await();
        return reported.publish("{}").status();
    }

    private static Map<String, byte[]> files(Reported reported, int edition) {
        Map<String, byte[]> files = new HashMap<>();
        Rendition.ALL.forEach(copy -> {
            Client.Answer answer = reported.nobody()
                    .get("editions/" + reported.halfYear() + "/" + edition + "/note."
                            + copy.format().extension() + "?lang="
                            + copy.language().tag());
            assertThat(answer.status()).isEqualTo(200);
            files.put(name(copy), answer.body());
        });
        return files;
    }

    private static String name(Rendition copy) {
        return copy.language() + " " + copy.format();
    }

    /** Rows added, and cells with what they were and are. */
    private static String changed(JsonNode edition, String table) {
        StringBuilder changed = new StringBuilder();
        for (JsonNode change : edition.at("/changes/tables")) {
            if (change.get("id").asText().equals(table)) {
                change.get("added").forEach(row -> changed.append('+').append(row.asText()));
                change.get("cells")
                        .forEach(cell -> changed.append(' ')
                                .append(cell.get("row").asText())
                                .append('/')
                                .append(cell.get("column").asText())
                                .append(' ')
                                .append(cell.get("from").asText())
                                .append('>')
                                .append(cell.get("to").asText()));
            }
        }
        return changed.toString();
    }

    private static int outgoing(Client client, Reported reported) {
        return client.get(reported.path("tables/1"))
                .json()
                .at("/total/cells/participants")
                .asInt();
    }

    /** How the note writes the figure of this address. */
    private static String said(JsonNode note, String address) {
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
