package kz.almasu.note.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.document.chart.Chart;
import kz.almasu.document.chart.Tone;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableDefinition;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of the tables of 2023 H1, and of 2022 H1, of which only some numbers were published. */
class TableChartsTest {

    private static final Pattern WORDS = Pattern.compile("<text[^>]*>([^<]*)</text>");

    private static final NoteSource SOURCE = NoteFixture.source(Language.EN);

    static List<TableDefinition> tables() {
        return NoteTables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasAChartWithItsTitleAndEveryValueInWords(TableDefinition definition) {
        Table table = SOURCE.table(definition.id());
        List<Chart> charts = TableCharts.of(definition, table, Language.EN);

        assertThat(charts).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.title()).startsWith(table.title());
            assertThat(chart.description()).matches("[^{}]{20,}");
        });
    }

    @Test
    void aTableOfCountriesHasAMapAndBars() {
        List<Chart> charts = charts("1");

        assertThat(charts).hasSize(2);
        assertThat(words(charts.get(0)))
                .contains("Uzbekistan 116", "Russia 98", "Kyrgyzstan 28")
                .anyMatch(line -> line.startsWith("Beyond the map: United States 18, Indonesia 4"));
        assertThat(words(charts.get(1))).containsSubsequence("Uzbekistan", "116", "Russia", "98");
        assertThat(charts.get(1).title()).endsWith("The 15 with the largest numbers");
    }

    @Test
    void aDirectionHasOneHueEverywhere() {
        for (String id : Set.of("1", "4", "6", "appendix-1", "appendix-3", "types-outgoing", "regions-outgoing")) {
            assertThat(svg(id)).as(id).contains(Tone.TEAL.fill()).doesNotContain(Tone.OCHRE.fill());
        }
        for (String id : Set.of("2", "5", "7", "appendix-2", "appendix-4", "types-incoming", "regions-incoming")) {
            assertThat(svg(id)).as(id).contains(Tone.OCHRE.fill()).doesNotContain(Tone.TEAL.fill());
        }
    }

    @Test
    void ofATableOfInstitutionsByProgrammeItsTotalsAreDrawn() {
        assertThat(words(charts("appendix-3").get(0)))
                .containsSubsequence("Erasmus+", "35")
                .contains("332");
    }

    @Test
    void anUnknownNumberIsDrawnAsUnknown() {
        NoteSource source = SOURCE;
        Table types = SideBySide.of(source.reported(), List.of(source.before().orElseThrow()), "types-outgoing");

        assertThat(words(TableCharts.of(NoteTables.definition("types-outgoing"), types, Language.EN)
                        .get(0)))
                .contains("not known – First half of 2022", "75", "144");
    }

    @Test
    void halfYearsThatAreNotPublishedAreGaps() {
        Chart lines = HalfYearLines.of(List.of(SOURCE.before().orElseThrow(), SOURCE.reported()), 440);

        assertThat(words(lines))
                .contains("H1 2022", "H2 2022", "H1 2023", "139", "174", "382", "353", "Outgoing", "Incoming")
                .containsOnlyOnce("not known");
        assertThat(lines.description()).contains("H1 2022 – Outgoing: 139, Incoming: 174; H2 2022 – ");
    }

    @Test
    void bothMapsHaveTheScaleOfTheLargerOne() {
        double largest = CountryMap.largest(SOURCE.reported());

        assertThat(largest).isEqualTo(177);
        assertThat(CountryMap.of(SOURCE.table("1"), Direction.OUTGOING, largest, Language.EN)
                        .reach())
                .isEqualTo(largest);
    }

    private static List<Chart> charts(String id) {
        return TableCharts.of(NoteTables.definition(id), SOURCE.table(id), Language.EN);
    }

    private static String svg(String id) {
        return Stream.of(charts(id))
                .flatMap(List::stream)
                .map(chart -> chart.svg("c"))
                .reduce("", String::concat);
    }

    private static List<String> words(Chart chart) {
        return WORDS.matcher(chart.svg("c"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
