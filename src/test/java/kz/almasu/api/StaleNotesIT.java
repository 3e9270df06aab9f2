package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A correction of an old half-year runs through to the later note that quotes it. */
@Tag("database-independent")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaleNotesIT {

    private static final HalfYear QUOTED = new HalfYear(2003, 1);
    private static final HalfYear LATER = new HalfYear(2004, 1);

    @ArquillianResource
    private URL portal;

    @Test
    void aLaterNoteSaysWhichOfItsSentencesACorrectionMadeUntrue() throws Exception {
        ReportedPeriod quoted = ReportedPeriod.plan(QUOTED, portal)
                .submit(new ParticipantSheetBuilder("ENU", QUOTED).row().row("country", "JP"))
                .approve();
        quoted.publishAndWait("{}");
        ReportedPeriod later = ReportedPeriod.plan(LATER, portal)
                .submit(new ParticipantSheetBuilder("ENU", LATER)
                        .row()
                        .row("country", "TR")
                        .row("country", "PL"))
                .approve();
        later.publishAndWait("{}");
        assertThat(outdated(later, 1).isMissingNode())
                .as("nothing is corrected yet")
                .isTrue();
        assertThat(page(Language.EN)).doesNotContain("were corrected after");
        assertThat(staleOnChecklist(later)).isEmpty();

        quoted.reopen()
                .submit(new ParticipantSheetBuilder("ENU", QUOTED)
                        .row()
                        .row("country", "JP")
                        .row("country", "FR"))
                .approve();
        assertThat(outdated(later, 1).isMissingNode())
                .as("the correction is not published")
                .isTrue();
        quoted.publishAndWait("{\"note\":\"One was missing.\"}");

        JsonNode outdated = outdated(later, 1);
        String message =
                "First half of 2004, edition 1: " + outdated.get("sentences").size()
                        + " sentences are no longer true, because figures that the note quotes were corrected"
                        + " (First half of 2003). Publish its next edition.";
        assertThat(staleOnChecklist(later)).containsExactly(message);
        assertThat(staleOnChecklist(quoted)).containsExactly(message);
        assertThat(outdated.get("quoted").asText()).isEqualTo(QUOTED.code());
        assertThat(outdated.get("correction").asInt()).isEqualTo(2);
        JsonNode total = sentence(outdated, "opening.change.total");
        assertThat(total.get("from").asText()).contains("rose", "H1 2003 – 2 people", "H1 2004 – 3 people");
        assertThat(total.get("to").asText()).contains("did not change", "H1 2003 – 3 people", "H1 2004 – 3 people");
        assertThat(sentence(outdated, "opening.total").isMissingNode())
                .as("what is still true")
                .isTrue();
        assertThat(page(Language.EN))
                .contains("Figures were corrected after this note was published: First half of 2003");
        assertThat(page(Language.RU)).contains("После публикации этой справки показатели исправлены");
        assertThat(page(Language.KK)).contains("Бұл анықтама жарияланғаннан кейін көрсеткіштер түзетілді");

        later.publishAndWait("{\"note\":\"Figures of H1 2003 were corrected.\"}");
        assertThat(outdated(later, 2).isMissingNode())
                .as("the next edition quotes the correction")
                .isTrue();
        assertThat(outdated(later, 1).isMissingNode())
                .as("the first edition has been replaced")
                .isTrue();
        assertThat(staleOnChecklist(quoted)).isEmpty();
        assertThat(page(Language.EN)).doesNotContain("were corrected after");
    }

    private static List<String> staleOnChecklist(ReportedPeriod reported) {
        JsonNode checklist = reported.reviewer()
                .get("periods/" + reported.halfYear() + "/checklist?lang=en")
                .json();
        return StreamSupport.stream(checklist.get("items").spliterator(), false)
                .filter(item -> item.get("rule").asText().equals("QUOTED_FIGURES_ARE_CURRENT"))
                .map(item -> item.get("message").asText())
                .toList();
    }

    private static JsonNode outdated(ReportedPeriod reported, int edition) {
        return reported.anonymous()
                .get("editions/" + reported.halfYear() + "/" + edition + "?lang=en")
                .json()
                .path("outdated");
    }

    private static JsonNode sentence(JsonNode outdated, String id) {
        for (JsonNode sentence : outdated.get("sentences")) {
            if (sentence.get("id").asText().equals(id)) {
                return sentence;
            }
        }
        return outdated.path("none");
    }

    private String page(Language language) {
        URI address = URI.create(portal + "note/note.xhtml?period=" + LATER + "&lang=" + language.tag());
        return Client.of(portal).send(HttpRequest.newBuilder(address).build()).text();
    }
}
