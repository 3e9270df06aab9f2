package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Submitted versions with hash, changes and files, and their restriction to one office. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VersionsIT {

    private static final String SUBMISSION = "periods/" + Client.currentPeriod() + "/submissions/KBTU";
    private static final String VERSIONS = SUBMISSION + "/versions";

    @ArquillianResource
    private URL portal;

    private Client office;
    private Client reviewer;

    @BeforeEach
    void signIn() {
        office = Client.of(portal).signedIn("kbtu");
        reviewer = Client.of(portal).signedIn("reviewer");
    }

    @Test
    void versionsHaveHashChangesAndFiles() throws Exception {
        ParticipantSheetBuilder sheet = new ParticipantSheetBuilder("KBTU", Client.currentPeriod())
                .row()
                .row()
                .row("direction", "INCOMING");
        office.put(SUBMISSION + "/participants", sheet.csv());
        JsonNode first = office.applyAction(SUBMISSION, "SUBMIT").json().get("receipt");
        assertThat(first.get("by").asText()).isEqualTo("kbtu");
        assertThat(office.applyAction(SUBMISSION, "WITHDRAW")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("WITHDRAWN");

        sheet.rows().get(0).put("format", "HYBRID");
        sheet.rows().remove(1);
        office.put(SUBMISSION + "/participants", sheet.row("country", "FR").csv());
        JsonNode second = office.applyAction(SUBMISSION, "SUBMIT").json().get("receipt");
        assertThat(second.get("version").asInt()).isEqualTo(first.get("version").asInt() + 1);

        assertThat(office.get(VERSIONS).json().findValuesAsText("sha256"))
                .startsWith(second.get("sha256").asText(), first.get("sha256").asText());
        String version = VERSIONS + "/" + second.get("version");
        JsonNode changes = reviewer.get(version).json().get("changes");
        assertThat(changes.get("unchanged").asInt()).isEqualTo(1);
        assertThat(changes.at("/added/0/country").asText()).isEqualTo("FR");
        assertThat(changes.at("/changed/0/before").toString()).isEqualTo("{\"format\":\"OFFLINE\"}");
        assertThat(changes.get("removed")).hasSize(1);

        assertThat(sha256(office.get(version + "/content").body()))
                .isEqualTo(second.get("sha256").asText());
        assertThat(office.get(version + "/participants.csv").text())
                .isEqualTo(office.get(SUBMISSION + "/participants").text());
        Client.Response receipt = office.get(version + "/receipt.pdf?lang=kk");
        assertThat(receipt.text()).startsWith("%PDF-");
        assertThat(reviewer.get(version + "/receipt.pdf?lang=kk").body()).isEqualTo(receipt.body());
        office.applyAction(SUBMISSION, "WITHDRAW");
    }

    @Test
    void approvesOnlyTheContentSeenByTheReviewer() {
        office.put(
                SUBMISSION + "/participants",
                new ParticipantSheetBuilder("KBTU", Client.currentPeriod())
                        .row()
                        .csv());
        String seen = office.applyAction(SUBMISSION, "SUBMIT")
                .json()
                .at("/receipt/sha256")
                .asText();
        office.applyAction(SUBMISSION, "WITHDRAW");
        office.put(
                SUBMISSION + "/participants",
                new ParticipantSheetBuilder("KBTU", Client.currentPeriod())
                        .row()
                        .row()
                        .csv());
        office.applyAction(SUBMISSION, "SUBMIT");
        reviewer.applyAction(SUBMISSION, "REVIEW");

        assertThat(office.applyAction(SUBMISSION, "WITHDRAW").status()).isEqualTo(409);
        Client.Response outdated = reviewer.applyAction(SUBMISSION, "APPROVE", Map.of("sha256", seen));
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.json().get("type").asText()).isEqualTo("/problems/approve.other");
        String current = reviewer.get(SUBMISSION).json().at("/receipt/sha256").asText();
        Client.Response approved = reviewer.applyAction(SUBMISSION, "APPROVE", Map.of("sha256", current));
        assertThat(approved.json().at("/receipt/sha256").asText()).isEqualTo(current);
        reviewer.applyAction(SUBMISSION, "REOPEN", Map.of("comment", "Once more."));
    }

    @Test
    void officesAreRestrictedToTheirInstitution() {
        for (String path : List.of("", "/1", "/1/content", "/1/participants.csv", "/1/receipt.pdf")) {
            assertThat(office.get("periods/2023H1/submissions/KAZNU/versions" + path)
                            .status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(Client.of(portal)
                            .get("periods/2023H1/submissions/KAZNU/versions" + path)
                            .status())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(office.get(VERSIONS + "/999").status()).isEqualTo(404);
        assertThat(office.get("periods/2023H1/submissions/KBTU/versions/0").status())
                .isEqualTo(404);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
