package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.almasu.bench.ResidentMemory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Large requests are refused before they are read, but for a file that somebody who may upload it sends. */
@Tag("database-independent")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LargeBodiesIT {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String FILE = "Content-Type: multipart/form-data; boundary=almasu\r\n";
    private static final String IMPORT = "office/import.xhtml?period=" + Client.currentPeriod();
    private static final int LIMIT = 1024 * 1024;

    /** Far below the limit of uploads: the data source's log of statements, on in tests only, writes out each byte. */
    private static final int UPLOAD_BYTES = 3 * LIMIT;

    private static final int MOST_MORE_MEGABYTES = 48;

    @ArquillianResource
    private URL portal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.xhtml",
                "login.xhtml",
                "note/table.xhtml?period=2023H1&id=1",
                "help/rules.xhtml",
                "office/submissions.xhtml",
                "office/import.xhtml?period=2023H1",
                "office/import.xhtml;x=y?period=2023H1",
                "admin/period-figures.xhtml?period=2023H1",
                "admin/publisher.xhtml",
                "admin/foreign-institution-import.xhtml",
                "nowhere.xhtml",
                "nowhere"
            })
    void ofNobodyAreRefusedByEveryPage(String page) throws IOException {
        for (String type : List.of(FORM, FILE)) {
            for (String method : List.of("POST", "GET")) {
                isRefused(page, method, type);
            }
        }
    }

    /** With the session of the sign-in page, which everybody gets. */
    @Test
    void aSessionAloneIsNobody() throws IOException {
        BrowserSession nobody = BrowserSession.anonymous(portal);

        isRefused("office/import.xhtml?period=2023H1", "POST", FILE + nobody.cookie());
    }

    @ParameterizedTest
    @CsvSource({
        "enu, office/submissions.xhtml, multipart/form-data; boundary=almasu",
        "enu, admin/period-figures.xhtml, multipart/form-data; boundary=almasu",
        "enu, office/import.xhtml, application/x-www-form-urlencoded",
        "reviewer, office/import.xhtml, multipart/form-data; boundary=almasu",
        "reviewer, note/check.xhtml, multipart/form-data; boundary=almasu",
        "admin, office/import.xhtml, multipart/form-data; boundary=almasu"
    })
    void ofThoseWhoHaveSignedInAreRefusedWhereNoFileOfTheirsIsTaken(String login, String page, String type)
            throws IOException {
        BrowserSession session = BrowserSession.of(portal, login);

        isRefused(page, "POST", "Content-Type: " + type + "\r\n" + session.cookie());
    }

    /** Anonymous requests must not be able to flood the log. */
    @Test
    void refusalsAreNotLoggedAsErrors() throws IOException {
        isRefused("index.xhtml", "POST", FORM);

        assertThat(Files.readString(Path.of(System.getProperty("test.server.base"), "log", "server.log")))
                .doesNotContain("Response already commited"); // the server's own spelling
    }

    @Test
    void anOfficeUploadsAFileLargerThanOtherPagesAccept() {
        byte[] file = "neither,header\n".repeat(UPLOAD_BYTES / 15).getBytes(StandardCharsets.US_ASCII);

        BrowserSession office = BrowserSession.of(portal, "eku");
        Client.Response answer = office.upload(IMPORT, "largest.csv", file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("office/import.xhtml");
        assertThat(office.client().getAddress("/" + IMPORT).text()).contains("largest.csv");
    }

    @Test
    void theApiReadsNoMoreThanItTakes() throws IOException {
        for (String path : List.of("tokens", "periods/2023H1/note/check")) {
            for (String type : List.of("Content-Type: application/json\r\n", FORM, FILE)) {
                RawRequest request = new RawRequest(portal, "POST", "api/v1/" + path, type);
                assertThat(request.announced(2 * LIMIT).status()).isIn(413, 415);
                assertThat(request.chunked(2 * LIMIT).status()).isIn(413, 415);
            }
        }
        String sheet = "api/v1/periods/2023H1/submissions/ENU/participants";
        RawRequest request = new RawRequest(portal, "PUT", sheet, "Content-Type: text/csv\r\n");
        assertThat(request.announced(2 * LIMIT).status()).isEqualTo(401);
        assertThat(request.chunked(2 * LIMIT).status()).isEqualTo(401);
    }

    @Test
    void manyAtOnceTakeNoMemory() throws Exception {
        long before = residentMegabytes();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<RawRequest.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                RawRequest request = new RawRequest(portal, "POST", i % 2 == 0 ? "login.xhtml" : IMPORT, FORM);
                answers.add(threads.submit(() -> request.announced(RawRequest.LARGE)));
            }
            for (Future<RawRequest.Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(413);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(residentMegabytes() - before).isLessThan(MOST_MORE_MEGABYTES);
        assertThat(Client.of(portal).getAddress("/index.xhtml").status()).isEqualTo(200);
    }

    private void isRefused(String page, String method, String headers) throws IOException {
        RawRequest request = new RawRequest(portal, method, page, headers + "Accept-Language: en\r\n");

        RawRequest.Answer announced = request.announced(2 * LIMIT);
        assertThat(announced.status()).as(page + announced.text()).isEqualTo(413);
        assertThat(announced.text()).contains("at most 1\u00A0MB are allowed");
        assertThat(announced.sent()).isLessThan(LIMIT);
        RawRequest.Answer chunked = request.chunked(2 * LIMIT);
        assertThat(chunked.status()).as(page + chunked.text()).isEqualTo(411);
        assertThat(chunked.sent()).isLessThan(LIMIT);
    }

    /** Of the server, the largest process that the tests have started. */
    private static long residentMegabytes() {
        return ProcessHandle.current()
                .descendants()
                .map(ResidentMemory::of)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
