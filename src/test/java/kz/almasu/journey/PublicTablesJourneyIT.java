package kz.almasu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every public table, read as text by somebody who is not signed in, says in its rows what the API's table says. */
class PublicTablesJourneyIT extends Journey {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> HALF_YEARS = List.of("2023H1", "2022H1");

    /** Each row as its cells read, one after the other. */
    private static final String ROWS = "[...document.querySelectorAll('main table.figures tbody tr')]"
            + ".map(row => [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim()).join(' | '))";

    @ParameterizedTest
    @EnumSource(Language.class)
    void rowsSayWhatTheApiSaysAndNothingElse(Language language) {
        Page page = Visitor.of(browser, portal, language.tag()).page();
        for (String halfYear : HALF_YEARS) {
            for (JsonNode listed : json(page, "periods/" + halfYear + "/tables")) {
                String id = listed.get("id").asText();
                String query = "?lang=" + language.tag();
                JsonNode table = json(page, "periods/" + halfYear + "/tables/" + id + query);
                page.navigate("note/table.xhtml?period=" + halfYear + "&id=" + id);

                assertThat(page.title()).contains(table.get("title").asText());
                assertThat((List<?>) page.evaluate(ROWS))
                        .as("%s %s %s", halfYear, id, language)
                        .isEqualTo(expected(table, language));
            }
        }
    }

    private static JsonNode json(Page page, String path) {
        try {
            return JSON.readTree(page.request().get("api/v1/" + path).body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing where the table has no rows: then the page says so instead. */
    private static List<String> expected(JsonNode table, Language language) {
        List<String> rows = new ArrayList<>();
        int number = 0;
        if (table.get("groups").isEmpty()) {
            for (JsonNode row : table.get("rows")) {
                number++;
                rows.add(line(number + "", row.get("label").asText() + change(table, row, language), row, language));
            }
        }
        for (JsonNode group : table.get("groups")) {
            rows.add(line("", group.get("label").asText(), group, language));
            for (JsonNode row : table.get("rows")) {
                if (row.get("group").asText().equals(group.get("key").asText())) {
                    number++;
                    rows.add(line(number + "", row.get("label").asText(), row, language));
                }
            }
        }
        if (!rows.isEmpty()) {
            rows.add(line("", table.at("/total/label").asText(), table.get("total"), language));
        }
        return rows;
    }

    private static String line(String number, String label, JsonNode row, Language language) {
        List<String> cells = new ArrayList<>(List.of(number, label));
        row.get("cells").forEach(cell -> cells.add(CellText.of(cell(cell), language)));
        return String.join(" | ", cells).replaceAll("[\\s\\u00A0]+", " ");
    }

    private static Cell cell(JsonNode cell) {
        return switch (cell.getNodeType()) {
            case NUMBER -> new Cell.Amount(cell.asLong());
            case STRING -> new Cell.Share(new BigDecimal(cell.asText()));
            case BOOLEAN -> new Cell.Presence(cell.asBoolean());
            default -> Cell.UNKNOWN;
        };
    }

    /** What became of the country, where two half-years stand side by side: all that a row says beside its cells. */
    private static String change(JsonNode table, JsonNode row, Language language) {
        JsonNode columns = table.get("columns");
        JsonNode before = row.get("cells").get(columns.get(0).get("key").asText());
        JsonNode after =
                row.get("cells").get(columns.get(columns.size() - 1).get("key").asText());
        if (!table.get("id").asText().equals("3") || !before.isBoolean() || before.equals(after)) {
            return "";
        }
        return " " + Texts.get(language, "note.change." + (after.asBoolean() ? "APPEARED" : "VANISHED"));
    }
}
