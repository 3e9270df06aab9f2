package kz.almasu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.almasu.journey.Visitor.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.almasu.bench.PortalProcess;
import kz.almasu.server.Browser;
import kz.almasu.server.RoundRobinProxy;
import kz.almasu.system.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, started at once, behind a proxy that gives each request to the next of them. */
@TestMethodOrder(OrderAnnotation.class)
class TwoServersJourneyIT {

    private static final String SECRET = "only for this test, on loopback";
    private static final String OFFICE = "kaznai";
    private static final int LAST = Integer.MAX_VALUE;

    @TempDir
    private static Path folder;

    private static final Deque<AutoCloseable> OPENED = new ArrayDeque<>();

    private static EmbeddedPostgres database;
    private static PortalProcess one;
    private static PortalProcess other;
    private static RoundRobinProxy proxy;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        database =
                EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start();
        makeKeys();
        one = open(new PortalProcess(environment()));
        other = open(new PortalProcess(environment()));
        CompletableFuture.allOf(starting(one), starting(other)).join();
        proxy = open(new RoundRobinProxy(List.of(one.address(), other.address())));
        browser = open(Browser.open());
    }

    private static void makeKeys() throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int code = new ProcessBuilder(
                        keytool.toString(),
                        "-genseckey",
                        "-alias",
                        "cluster",
                        "-keyalg",
                        "AES",
                        "-keysize",
                        "256",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        folder.resolve("cluster.p12").toString(),
                        "-storepass",
                        SECRET)
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    private static Map<String, String> environment() throws IOException {
        return Map.ofEntries(
                Map.entry("DB_DRIVER", "postgresql"),
                Map.entry("DB_URL", database.getJdbcUrl("postgres", "postgres")),
                Map.entry("DB_USER", "postgres"),
                Map.entry("DB_PASSWORD", "postgres"),
                Map.entry("ALMASU_PROXY", "true"),
                Map.entry("ALMASU_PERSON_KEY", "0123456789abcdef0123456789abcdef"),
                Map.entry("ALMASU_CLUSTER", "true"),
                Map.entry("ALMASU_CLUSTER_PORT", "" + PortalProcess.freePort()),
                Map.entry("ALMASU_CLUSTER_SECRET", SECRET),
                Map.entry("ALMASU_CLUSTER_KEYS", folder.resolve("cluster.p12").toString()));
    }

    private static CompletableFuture<Void> starting(PortalProcess portal) {
        return CompletableFuture.runAsync(() -> {
            try {
                portal.start(true);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : OPENED) {
            each.close();
        }
    }

    /** Returns it, and closes it after the test, the last first. */
    private static <T extends AutoCloseable> T open(T resource) {
        OPENED.addFirst(resource);
        return resource;
    }

    @Test
    void oneOfThemSetsUpTheDatabase() throws Exception {
        assertThat(count("account where login = 'admin'")).isOne();
        assertThat(count("participant p join submission s on s.id = p.submission_id where s.period_code = '2023H1'"))
                .isEqualTo(735);
        assertThat(count("edition")).isOne();
    }

    @Test
    void whatOneChangesTheOtherKnowsWithTheNextRequest() throws Exception {
        Page office = visitor(other.address()).signedInAs(OFFICE).page();
        office.navigate("office/submissions.xhtml");
        assertThat(office).hasURL(other.address() + "office/submissions.xhtml");
        Page admin = visitor(one.address()).signedInAs("admin").page();
        admin.navigate("admin/accounts.xhtml");
        admin.locator("id=form:login").fill(OFFICE);
        assertThat(admin.locator("#form\\:accounts_data tr")).hasCount(1);
        admin.locator("#form\\:accounts a[id$=close]").first().click();
        admin.locator(".ui-confirmdialog-yes").click();
        assertThat(admin.locator("#form\\:accounts a[id$=reopen]").first()).isVisible();

        office.navigate("office/submissions.xhtml");

        assertThat(office.url()).contains("login.xhtml");
    }

    @Test
    void guessesAreCountedTogether() throws Exception {
        for (int i = 0; i < 4; i++) {
            PortalProcess portal = i % 2 == 0 ? one : other;
            assertThat(signIn(portal, "eku", "wrong").status()).isEqualTo(401);
        }

        String account = Sha256.of("account eku".getBytes(StandardCharsets.UTF_8));
        assertThat(count("sign_in_failure where key_hash = '" + account + "' and failures = 4"))
                .isOne();
    }

    @Test
    void sessionsAreValidOnBoth() {
        Page page = visitor(proxy.address()).signedInAs("aues").page();
        for (int i = 0; i < 10; i++) {
            page.navigate("office/submissions.xhtml");
            assertThat(page.url()).as("request " + i).contains("office/submissions.xhtml");
        }
    }

    @Test
    @Order(LAST)
    void aFormIsSavedThoughTheServerThatMadeItWasKilled() {
        LocalDate start = PRESENT.firstDay().plusDays(20);
        ParticipantForm form = visitor(proxy.address())
                .signedInAs("wku")
                .openReport(PRESENT)
                .add()
                .name("Серік", "Айдана")
                .exchange("OUTGOING", "DE", "Technical University of Munich")
                .details("PHD", "07", "DAAD", "OFFLINE")
                .days(start, start.plusDays(3));

        one.kill();

        form.save().hasText("Серік Айдана");
    }

    private static Visitor visitor(URI address) {
        try {
            return Visitor.of(browser, address.toURL(), "en");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static APIResponse signIn(PortalProcess portal, String login, String password) {
        return visitor(portal.address())
                .page()
                .request()
                .post("api/v1/tokens", RequestOptions.create().setData(Map.of("login", login, "password", password)));
    }

    private static long count(String what) throws Exception {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
