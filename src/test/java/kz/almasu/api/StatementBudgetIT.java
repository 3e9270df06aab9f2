package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.almasu.period.HalfYear;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many SQL statements a page or a note may take, whoever opens it. Each is opened twice: the first time fills what
 * the server keeps in memory.
 */
@Tag("database-independent")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementBudgetIT {

    private static final int MOST_OF_A_PAGE = 15;
    private static final int MOST_OF_A_NOTE = 12;

    private static final HalfYear CORRECTED = new HalfYear(1992, 2);
    private static final String NOBODY = "";

    /** Nobody, an office with a finished and one with an open report, a signatory, the ministry. */
    private static final List<String> VISITORS =
            List.of(NOBODY, "kaznmu", "narxoz", "kaznpu.ospanova", "reviewer", "admin", "auditor");

    @ArquillianResource
    private URL portal;

    @BeforeEach
    void correctANote() throws Exception {
        Client reader = Client.of(portal);
        if (reader.get("editions/1992H2/2").status() != 200) {
            ReportedPeriod reported = ReportedPeriod.plan(CORRECTED, portal)
                    .submit(new ParticipantSheetBuilder("ENU", CORRECTED).row())
                    .approve();
            reported.publishAndWait("{}");
            reported.reopen()
                    .submit(new ParticipantSheetBuilder("ENU", CORRECTED).row().row())
                    .approve();
            reported.publishAndWait("{\"note\":\"ENU had left out one.\"}");
        }
    }

    @Test
    void everyPageIsAsked() throws IOException {
        assertThat(PageAddresses.unknown()).isEmpty();
    }

    @Test
    void noPageTakesMoreThanItsBudget() throws IOException {
        Map<String, List<String>> dear = new TreeMap<>();
        Set<String> shown = new TreeSet<>();
        for (String login : VISITORS) {
            BrowserSession session =
                    login.equals(NOBODY) ? BrowserSession.anonymous(portal) : BrowserSession.of(portal, login);
            for (String address : PageAddresses.all()) {
                session.page(address);
                statements(session);
                int status = session.page(address).status();
                List<String> statements = statements(session);
                if (status == 200) {
                    shown.add(address);
                }
                if (statements.size() > MOST_OF_A_PAGE) {
                    dear.put(address + " for " + login, statements);
                }
            }
        }

        assertThat(shown).as("shown to somebody").containsAll(PageAddresses.all());
        assertThat(told(dear)).isEmpty();
    }

    /** What is composed in three languages takes no more than in one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "note",
                "note?lang=ru",
                "note.html",
                "note?with=2022H1",
                "note/decisions",
            })
    void aNoteTakesNoMoreThanItsBudget(String path) {
        BrowserSession session = BrowserSession.of(portal, "reviewer");
        Client reviewer = session.client().signedIn("reviewer");
        reviewer.get("periods/2023H1/" + path);
        statements(session);
        int status = reviewer.get("periods/2023H1/" + path).status();
        List<String> statements = statements(session);

        assertThat(status).isEqualTo(200);
        assertThat(statements).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_OF_A_NOTE);
    }

    /** The checklist composes the note and reads the published editions besides. */
    @Test
    void theChecklistTakesNoMoreThanAPage() {
        BrowserSession session = BrowserSession.of(portal, "reviewer");
        Client reviewer = session.client().signedIn("reviewer");
        reviewer.get("periods/2023H1/checklist");
        statements(session);
        int status = reviewer.get("periods/2023H1/checklist").status();

        assertThat(status).isEqualTo(200);
        assertThat(statements(session)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_OF_A_PAGE);
    }

    private static List<String> statements(BrowserSession session) {
        return session.client().get("statements").text().lines().toList();
    }

    private static String told(Map<String, List<String>> dear) {
        return dear.entrySet().stream()
                .map(entry -> entry.getValue().size() + " " + entry.getKey() + "\n"
                        + entry.getValue().stream()
                                .map(statement -> "    " + statement.replaceAll("\\?(,\\?)+", "?...") + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
