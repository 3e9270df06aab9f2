package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.almasu.period.HalfYear;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is not of the ministry reads what is published, and nothing of what is being corrected. */
@Tag("database-independent")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicReadingIT {

    private static final HalfYear BEFORE = new HalfYear(1997, 2);
    private static final HalfYear REPORTED = new HalfYear(1998, 2);

    @ArquillianResource
    private URL portal;

    @Test
    void nothingOfACorrectionShowsBeforeItIsPublished() throws Exception {
        ReportedPeriod before = published(
                BEFORE, new ParticipantSheetBuilder("ENU", BEFORE).row().row("country", "JP"));
        ReportedPeriod reported = published(
                REPORTED,
                new ParticipantSheetBuilder("ENU", REPORTED)
                        .row()
                        .row("country", "TR")
                        .row("country", "CN", "direction", "INCOMING"));
        PublicAddresses addresses = new PublicAddresses(portal, List.of(REPORTED, BEFORE));
        Map<String, String> published = addresses.read();
        assertThat(published).hasSizeGreaterThan(300);

        assertThat(addresses.changed(published)).as("nothing happened").isEmpty();
        before.reopen();
        assertThat(addresses.changed(published))
                .as("the year before is reopened")
                .isEmpty();
        before.submit(
                new ParticipantSheetBuilder("ENU", BEFORE).row("country", "FR").row("country", "PL"));
        assertThat(addresses.changed(published)).as("it is submitted anew").isEmpty();
        before.approve();
        assertThat(addresses.changed(published)).as("it is approved anew").isEmpty();
        reported.reopen();
        assertThat(addresses.changed(published)).as("the half-year is reopened").isEmpty();
        reported.submit(new ParticipantSheetBuilder("ENU", REPORTED)
                .row("country", "IT")
                .row("country", "LV"));
        reported.approve();
        assertThat(addresses.changed(published)).as("it is approved anew").isEmpty();

        reported.publishAndWait("{\"note\":\"ENU had mistaken the countries.\"}");
        assertThat(countries(reported)).isEqualTo("DE true false, IT false true, JP true false, LV false true");
        assertThat(frozen(reported, 2)).isEqualTo(frozen(reported, 1));
        before.publishAndWait("{\"note\":\"ENU had mistaken the countries.\"}");
        assertThat(addresses.changed(published))
                .contains("api/v1/periods/1997H2/tables/1?lang=kk", "api/v1/periods/1998H2/tables/3?with=1997H2");
    }

    private ReportedPeriod published(HalfYear halfYear, ParticipantSheetBuilder sheet) throws InterruptedException {
        ReportedPeriod reported =
                ReportedPeriod.plan(halfYear, portal).submit(sheet).approve();
        reported.publishAndWait("{}");
        return reported;
    }

    /** The countries of both half-years, as everybody reads them. */
    private static String countries(ReportedPeriod reported) {
        JsonNode table = reported.anonymous().get(reported.path("tables/3")).json();
        return String.join(
                ", ",
                TableRows.rows(table, BEFORE.code(), REPORTED.code()).stream()
                        .sorted()
                        .toList());
    }

    /** The tables of the year before, as an edition has frozen them beside its own. */
    private static JsonNode frozen(ReportedPeriod reported, int edition) throws Exception {
        byte[] content = reported.anonymous()
                .get("editions/" + REPORTED + "/" + edition + "/content")
                .body();
        return Client.JSON.readTree(new String(content, StandardCharsets.UTF_8)).at("/tables/kk/" + BEFORE);
    }
}
