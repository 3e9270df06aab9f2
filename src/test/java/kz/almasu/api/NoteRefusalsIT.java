package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import kz.almasu.period.HalfYear;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rejected requests for the note, its texts and editions. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoteRefusalsIT {

    private static final String PARAGRAPH = "{\"after\":\"opening\",\"kk\":\"%s\",\"ru\":\"%s\",\"en\":\"%s\"}";

    @ArquillianResource
    private URL portal;

    @Test
    void namesUnknownValues() {
        Client anonymous = Client.of(portal);

        assertThat(describe(anonymous.get("periods/2023H1/note?lang=de")))
                .startsWith("422 “de” is not a value of “lang”.");
        assertThat(describe(anonymous.get("periods/1899H1/note"))).isEqualTo("404 No period “1899H1” is planned.");
        assertThat(describe(anonymous.get("periods/2023H1/note?edition=7")))
                .isEqualTo("404 First half of 2023 has no published edition 7.");
        assertThat(describe(anonymous.get("editions/2023H1/x"))).isEqualTo("422 “x” is not the number of an edition.");
        assertThat(describe(anonymous.get("periods/2023H1/note.exe")))
                .startsWith("422 “exe” is not a value of “format”.");
        assertThat(describe(anonymous.get("periods/2022H1/note")))
                .isEqualTo("404 First half of 2022: no edition of the note has been published yet.");
    }

    @Test
    void doesNotPublishWithBlockingItems() throws Exception {
        HalfYear halfYear = new HalfYear(1997, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal);
        assertThat(describe(reported.publish("{}")))
                .isEqualTo("409 First half of 1997: there are no approved participants, so there is no note.");
        assertThat(describe(reported.reviewer().get(reported.path("note"))))
                .isEqualTo("409 First half of 1997: there are no approved participants, so there is no note.");

        reported.submit(new ParticipantSheetBuilder("ENU", halfYear).row()).approve();
        Client ktu = reported.anonymous().signedIn("ktu");
        ktu.put(
                reported.path("submissions/KTU/participants"),
                new ParticipantSheetBuilder("KTU", halfYear).row().csv());
        assertThat(blockingItems(reported)).containsExactly("REPORTS_ARE_DECIDED KTU");
        assertThat(describe(reported.publish("{}")))
                .isEqualTo("409 First half of 1997: 1 checklist item has to be resolved before publishing.");

        String decision = reported.path("note/decisions/left-out/KTU");
        assertThat(describe(put(reported.reviewer(), decision, "{\"reason\":\" \"}")))
                .isEqualTo("422 Give the reason.");
        assertThat(put(reported.reviewer(), decision, "{\"reason\":\"Closed in May.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(blockingItems(reported)).isEmpty();
        reported.publishAndWait("{}");
        assertThat(describe(reported.publish("{}")))
                .isEqualTo("422 Give the reason for correcting the published edition.");
        assertThat(describe(reported.publish("{\"note\":\"Again.\"}")))
                .isEqualTo("409 First half of 1997: nothing has changed since the last edition.");
    }

    /** A sentence in other words is checked, one that is left out is not printed, and both can be taken back. */
    @Test
    void printsRevisedSentencesAndTakesThemBack() {
        HalfYear halfYear = new HalfYear(2000, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        String sentence = reported.path("note/decisions/revised/opening.total");
        String computed =
                reported.reviewer().get(reported.path("note.html?lang=en")).text();

        String figure = "{2000H1/overview/OUTGOING/participants}";
        assertThat(describe(put(
                        reported.reviewer(),
                        sentence,
                        "{\"kk\":\"Бәрі %1$s.\",\"ru\":\"Всего %1$s.\",\"en\":\"Reported: %1$s.\"}".formatted(figure))))
                .startsWith("422");
        put(
                reported.reviewer(),
                sentence,
                "{\"kk\":\"Бәрі %1$s.\",\"ru\":\"Всего %1$s.\",\"en\":\"Reported: %1$s.\",\"reason\":\"Shorter.\"}"
                        .formatted(figure));
        assertThat(reported.reviewer().get(reported.path("note.html?lang=en")).text())
                .contains("Reported: 1.")
                .isNotEqualTo(computed);
        assertThat(reported.reviewer()
                        .get(reported.path("note/decisions"))
                        .json()
                        .at("/revised/0/reason")
                        .asText())
                .isEqualTo("Shorter.");

        put(reported.reviewer(), sentence, "{\"reason\":\"Said below.\"}");
        assertThat(reported.reviewer().get(reported.path("note.html?lang=en")).text())
                .doesNotContain("Reported: 1.");
        assertThat(put(reported.reviewer(), reported.path("note/decisions/revised/nowhere"), "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);

        reported.reviewer().send("DELETE", sentence, null, BodyPublishers.noBody());
        assertThat(reported.reviewer().get(reported.path("note.html?lang=en")).text())
                .isEqualTo(computed);
    }

    /** The editor of a later half-year begins with the text and the figures of that half-year. */
    @Test
    void offersRecurringParagraphsToLaterHalfYears() {
        HalfYear earlier = new HalfYear(2002, 1);
        ReportedPeriod.plan(earlier, portal)
                .submit(new ParticipantSheetBuilder("ENU", earlier).row())
                .approve();
        HalfYear later = new HalfYear(2002, 2);
        ReportedPeriod reported = ReportedPeriod.plan(later, portal)
                .submit(new ParticipantSheetBuilder("ENU", later).row().row())
                .approve();
        String paragraph =
                "{\"after\":\"opening\",\"kk\":\"%1$s адам.\",\"ru\":\"Человек: %1$s.\",\"en\":\"People: %1$s.\",\"recurring\":%2$s}";
        assertThat(put(
                                reported.reviewer(),
                                "periods/2002H1/note/paragraphs",
                                paragraphs(paragraph.formatted("{2002H1/overview/OUTGOING/participants}", true) + ","
                                        + paragraph.formatted("Of this half-year", false)))
                        .status())
                .isEqualTo(200);

        assertThat(BrowserSession.of(portal, "reviewer")
                        .page("note/writing.xhtml?period=2002H2&lang=en")
                        .text())
                .contains("People: 2.")
                .doesNotContain("Of this half-year");
    }

    @Test
    void storesTextsOfAnalystsUnchanged() {
        HalfYear halfYear = new HalfYear(1998, 1);
        ReportedPeriod reported = ReportedPeriod.plan(halfYear, portal)
                .submit(new ParticipantSheetBuilder("ENU", halfYear).row())
                .approve();
        String path = reported.path("note/paragraphs");

        JsonNode stored = put(reported.reviewer(), path, paragraphs(PARAGRAPH.formatted("<b>Бір</b>", "Один", "One")))
                .json();
        assertThat(reported.reviewer().get(path).json()).isEqualTo(stored);
        assertThat(put(reported.reviewer(), path, stored.toString()).json()).isEqualTo(stored);
        assertThat(stored.at("/paragraphs/0/kk").asText()).isEqualTo("<b>Бір</b>");
        assertThat(blockingItems(reported)).isEmpty();

        assertThat(describe(put(reported.reviewer(), path, paragraphs("{\"after\":\"nowhere\",\"kk\":\"Бір\"}"))))
                .isEqualTo("422 The note has no place “nowhere” to put a paragraph after.");
        assertThat(describe(put(reported.reviewer(), path, paragraphs(PARAGRAPH.formatted("x".repeat(4001), "", "")))))
                .isEqualTo("422 The text is too long: at most 4,000 characters are allowed in one language.");
        assertThat(describe(put(reported.reviewer(), path, "{\"paragraphs\":[\"Бір\"]}")))
                .isEqualTo("422 The field “paragraphs” must be a list of objects.");
        assertThat(describe(put(
                        reported.reviewer(), path, paragraphs(PARAGRAPH.formatted("Бір", "", "{1998H1/1/XX/share}")))))
                .startsWith("200");
        assertThat(blockingItems(reported))
                .map(item -> item.substring(0, item.indexOf(' ')))
                .containsExactly("PARAGRAPHS_ARE_TRANSLATED", "PARAGRAPH_FIGURES_EXIST");
    }

    @Test
    void isRestrictedToReviewers() {
        Client anonymous = Client.of(portal);
        for (String path : List.of("checklist", "note/paragraphs", "note/decisions", "editions/progress")) {
            assertThat(anonymous.get("periods/2023H1/" + path).status())
                    .as(path)
                    .isEqualTo(401);
            assertThat(anonymous.signedIn("enu").get("periods/2023H1/" + path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(anonymous
                        .signedIn("admin")
                        .post("periods/2023H1/editions", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(anonymous.signedIn("admin").get("periods/2023H1/checklist").status())
                .isEqualTo(200);
    }

    private static Client.Response put(Client client, String path, String json) {
        return client.send("PUT", path, "application/json", BodyPublishers.ofString(json));
    }

    private static String paragraphs(String paragraph) {
        return "{\"paragraphs\":[" + paragraph + "]}";
    }

    private static List<String> blockingItems(ReportedPeriod reported) {
        JsonNode items =
                reported.reviewer().get(reported.path("checklist")).json().get("items");
        return TableRows.map(items, item -> item).stream()
                .filter(item -> item.get("weight").asText().equals("BLOCKING"))
                .map(item ->
                        item.get("rule").asText() + " " + item.get("target").asText())
                .toList();
    }

    private static String describe(Client.Response response) {
        return response.status() + " " + response.detail();
    }
}
