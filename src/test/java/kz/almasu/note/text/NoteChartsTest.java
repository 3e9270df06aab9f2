package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.ChartStyle;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts of the note of 2023 H1, with numbers as its published tables have them. */
class NoteChartsTest {

    private static List<Block.ChartBlock> charts(Language language) {
        NoteSource source = NoteFixture.source(language);
        return AnalyticalNote.compose(new NoteSource(
                        source.reported(),
                        source.before(),
                        source.before().stream().toList()))
                .blocks(Block.ChartBlock.class)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void areNumberedInTheirOrder(Language language) {
        assertThat(charts(language))
                .extracting(chart -> chart.caption().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "3, UZ, 116",
        "3, RU, 98",
        "4, UZ, 177",
        "5, PHD, 61",
        "5, MASTER, 99",
        "6, PHD, 63",
        "7, 04, 110",
        "8, 04, 81",
    })
    void haveThePublishedNumbers(int number, String row, long participants) {
        assertThat(charts(Language.EN)
                        .get(number - 1)
                        .data()
                        .row(row)
                        .orElseThrow()
                        .cells())
                .containsEntry("2023H1", new Cell.Amount(participants));
    }

    @Test
    void theSeriesHasEveryHalfYearBetweenAndSaysWhatIsUnknown() {
        Block.ChartBlock series = charts(Language.EN).get(8);

        assertThat(series.style().shape()).isEqualTo(ChartStyle.Shape.LINES);
        assertThat(series.data().rows()).extracting("key").containsExactly("2022H1", "2022H2", "2023H1");
        assertThat(series.data().row("2022H2").orElseThrow().cells().values()).containsOnly(Cell.UNKNOWN);
        assertThat(series.data().row("2022H1").orElseThrow().cells()).containsEntry("OUTGOING", new Cell.Amount(139));
        assertThat(series.data().row("2023H1").orElseThrow().cells())
                .containsEntry("OUTGOING", new Cell.Amount(382))
                .containsEntry("INCOMING", new Cell.Amount(353));
    }

    @Test
    void bothDirectionsOfABreakdownHaveOneScale() {
        List<Block.ChartBlock> charts = charts(Language.EN);

        for (int i = 0; i < 8; i += 2) {
            assertThat(charts.get(i).style().reach())
                    .isEqualTo(charts.get(i + 1).style().reach())
                    .isPositive();
        }
        assertThat(charts.get(2).style().reach()).isEqualTo(177);
    }

    @Test
    void aNoteWithoutEarlierHalfYearsHasNoSeries() {
        assertThat(AnalyticalNote.compose(NoteFixture.source(Language.EN)).blocks(Block.ChartBlock.class))
                .hasSize(8);
    }
}
