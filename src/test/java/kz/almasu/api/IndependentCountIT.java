package kz.almasu.api;

import static kz.almasu.api.TableRows.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables of randomly drawn participants equal an independent count. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IndependentCountIT {

    private static final String PERIOD = "periods/" + Client.currentPeriod();
    private static final List<String> INSTITUTIONS = List.of("PPU", "KRIU", "EITI");
    private static final int PARTICIPANTS = 300;

    /** Table id, direction (empty for both), sheet column. */
    private static final List<List<String>> TABLES = List.of(
            List.of("1", "OUTGOING", "country"),
            List.of("2", "INCOMING", "country"),
            List.of("4", "OUTGOING", "degree"),
            List.of("5", "INCOMING", "degree"),
            List.of("6", "OUTGOING", "field"),
            List.of("7", "INCOMING", "field"),
            List.of("formats-outgoing", "OUTGOING", "format"),
            List.of("formats-incoming", "INCOMING", "format"),
            List.of("programmes", "", "programme"),
            List.of("appendix-1", "OUTGOING", "institution"),
            List.of("appendix-2", "INCOMING", "institution"));

    private final long seed = new Random().nextLong();

    @ArquillianResource
    private URL portal;

    @Test
    void equalsTheTables() {
        Client reviewer = Client.of(portal).signedIn("reviewer");
        List<Map<String, Long>> before =
                TABLES.stream().map(table -> counts(reviewer, table)).toList();
        List<Map<String, String>> rows = new ArrayList<>();
        Random random = new Random(seed);
        for (String institution : INSTITUTIONS) {
            ParticipantSheetBuilder sheet = drawSheet(institution, random);
            rows.addAll(sheet.rows());
            Client office = Client.of(portal).signedIn(institution.toLowerCase(Locale.ROOT));
            String submission = PERIOD + "/submissions/" + institution;
            assertThat(office.put(submission + "/participants", sheet.csv()).status())
                    .isEqualTo(200);
            assertThat(office.applyAction(submission, "SUBMIT").status()).isEqualTo(200);
            assertThat(reviewer.applyAction(submission, "APPROVE").status()).isEqualTo(200);
        }
        for (int i = 0; i < TABLES.size(); i++) {
            List<String> table = TABLES.get(i);
            Map<String, Long> expected = new TreeMap<>(before.get(i));
            rows.stream()
                    .filter(row ->
                            table.get(1).isEmpty() || row.get("direction").equals(table.get(1)))
                    .forEach(row -> expected.merge(row.get(table.get(2)), 1L, Long::sum));
            assertThat(counts(reviewer, table)).as(table + ", seed " + seed).isEqualTo(expected);
        }
        assertSharesOfTotal(reviewer.get(PERIOD + "/tables/1").json());
    }

    private static void assertSharesOfTotal(JsonNode table) {
        long total = table.at("/total/cells/participants").asLong();
        long previous = Long.MAX_VALUE;
        for (JsonNode row : table.get("rows")) {
            long count = row.at("/cells/participants").asLong();
            assertThat(row.at("/cells/share").asText())
                    .isEqualTo(BigDecimal.valueOf(100 * count)
                            .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
                            .toString());
            assertThat(count).isLessThanOrEqualTo(previous);
            previous = count;
        }
    }

    private static ParticipantSheetBuilder drawSheet(String institution, Random random) {
        ParticipantSheetBuilder sheet = new ParticipantSheetBuilder(institution, Client.currentPeriod());
        for (int i = 0; i < PARTICIPANTS; i++) {
            sheet.row(
                    "direction", random.nextBoolean() ? "OUTGOING" : "INCOMING",
                    "degree", drawCode("degrees", random),
                    "field", drawCode("fields", random),
                    "format", drawCode("formats", random),
                    "programme", drawCode("programmes", random),
                    "country", drawCode("countries", random));
        }
        return sheet;
    }

    private static String drawCode(String list, Random random) {
        try (InputStream csv = IndependentCountIT.class.getResourceAsStream("/catalogue/" + list + ".csv")) {
            List<String> lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.get(1 + random.nextInt(lines.size() - 1)).split(",")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns participants by row key, without zeros. */
    private static Map<String, Long> counts(Client client, List<String> table) {
        JsonNode rows = client.get(PERIOD + "/tables/" + table.get(0)).json().get("rows");
        return new TreeMap<>(map(rows, row -> row).stream()
                .filter(row -> row.at("/cells/participants").asLong() > 0)
                .collect(Collectors.toMap(
                        row -> row.get("key").asText(),
                        row -> row.at("/cells/participants").asLong())));
    }
}
