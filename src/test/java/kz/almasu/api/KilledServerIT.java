package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.almasu.bench.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** On the database that the portal has by default, what was confirmed is there after the server was killed. */
class KilledServerIT {

    private static final List<String> OFFICES = List.of("KORKYT", "KUAM", "KBTU", "WKITU");
    private static final int CONFIRMED = 200;

    private final CountDownLatch enough = new CountDownLatch(CONFIRMED);

    @Test
    @DisabledIfSystemProperty(named = "almasu.test.database", matches = "postgresql", disabledReason = "it is on H2")
    void losesNothingThatItHasConfirmed() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(OFFICES.size());
        try (PortalProcess portal = new PortalProcess(Map.of())) {
            portal.start(true);
            List<Client> offices = new ArrayList<>();
            for (String office : OFFICES) {
                offices.add(Client.of(portal.address().toURL()).signedIn(office.toLowerCase(Locale.ROOT)));
            }
            List<Future<List<String>>> saving = new ArrayList<>();
            for (int i = 0; i < OFFICES.size(); i++) {
                Client office = offices.get(i);
                String path = participants(OFFICES.get(i));
                saving.add(threads.submit(() -> saveUntilTheServerIsGone(office, path)));
            }
            assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
            portal.kill();
            List<String> kept = remarks(portal.defaultDatabase());
            for (Future<List<String>> each : saving) {
                List<String> confirmed = each.get();
                assertThat(kept).containsAll(confirmed);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The remarks of the participants that were confirmed, each of which is there once. */
    private List<String> saveUntilTheServerIsGone(Client office, String path) {
        List<String> confirmed = new ArrayList<>();
        try {
            while (true) {
                String remark = "Remark " + UUID.randomUUID();
                Client.Response saved = office.post(path, participant(remark));
                assertThat(saved.status()).as(saved.text()).isEqualTo(201);
                confirmed.add(remark);
                enough.countDown();
            }
        } catch (UncheckedIOException gone) {
            return confirmed;
        }
    }

    /** As H2 restores them, in the server or here. */
    private static List<String> remarks(String database) throws SQLException {
        List<String> remarks = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database, "almasu", "almasu");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select remark from participant where remark is not null")) {
            while (rows.next()) {
                remarks.add(rows.getString(1));
            }
        }
        return remarks;
    }

    private static String participants(String institution) {
        return "periods/" + Client.currentPeriod() + "/submissions/" + institution + "/participants";
    }

    private static String participant(String remark) {
        Map<String, String> fields = new ParticipantSheetBuilder("", Client.currentPeriod())
                .row("remark", remark)
                .rows()
                .get(0);
        fields.remove("institution");
        return Client.JSON.valueToTree(Map.of("fields", fields)).toString();
    }
}
