package kz.almasu.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.document.TableFixture;
import kz.almasu.document.office.OfficeFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRendererTest {

    private final WorkbookFixture plain =
            WorkbookFixture.read(XlsxRenderer.render(TableFixture.plain("x"), Language.RU));

    @Test
    void writesTitleScopeAndHeadingsAboveTheRows() {
        assertThat(plain.text("A1")).isEqualTo("Countries");
        assertThat(plain.text("A2")).isEqualTo("First half of 2023");
        assertThat(plain.text("A4")).isEqualTo("№");
        assertThat(plain.text("B4")).isEqualTo("Country");
        assertThat(plain.text("C4")).isEqualTo("Number");
        assertThat(plain.text("D4")).isEqualTo("Share, %");
        assertThat(plain.text("B5")).isEqualTo("Uzbekistan");
    }

    @Test
    void writesNumericCells() {
        assertThat(plain.number("A5")).isEqualByComparingTo("1");
        assertThat(plain.number("C5")).isEqualByComparingTo("116");
        assertThat(plain.number("C7")).isEqualByComparingTo("382");
    }

    @Test
    void writesSharesAsNumbersWithPercentFormat() {
        assertThat(plain.number("D5")).isEqualByComparingTo("0.304");
        assertThat(plain.format("D5")).isEqualTo("0.0%");
        assertThat(plain.number("D7")).isEqualByComparingTo("1");
        assertThat(plain.format("D7")).isEqualTo("0.0%");
    }

    @Test
    void writesUnknownNumbersAsText() {
        assertThat(plain.text("D6")).isEqualTo("нет данных");
    }

    @Test
    void writesTheTotalWithoutARowNumber() {
        assertThat(plain.text("B7")).isEqualTo("2 countries");
        assertThat(plain.isEmpty("A7")).isTrue();
    }

    @Test
    void writesSubtotalsAboveTheRowsOfTheirGroups() {
        WorkbookFixture grouped = WorkbookFixture.read(XlsxRenderer.render(TableFixture.grouped(), Language.EN));

        assertThat(grouped.text("B5")).isEqualTo("National");
        assertThat(grouped.number("C5")).isEqualByComparingTo("11");
        assertThat(grouped.isEmpty("D5")).isTrue();
        assertThat(grouped.number("A7")).isEqualByComparingTo("3");
        assertThat(grouped.text("B7")).isEqualTo("Al-Farabi");
        assertThat(grouped.text("D7")).isEqualTo("+");
        assertThat(grouped.text("B8")).isEqualTo("State");
        assertThat(grouped.text("B9")).isEqualTo("Karaganda");
        assertThat(grouped.isEmpty("B10")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"<b>\")", "116", "]]>&amp;"})
    void writesFormulasNumbersAndMarkupAsText(String label) {
        WorkbookFixture workbook = WorkbookFixture.read(XlsxRenderer.render(TableFixture.plain(label), Language.KK));

        assertThat(workbook.text("B6")).isEqualTo(label);
        assertThat(workbook.hasFormulas()).isFalse();
    }

    @Test
    void isDeterministic() {
        byte[] bytes = XlsxRenderer.render(TableFixture.grouped(), Language.KK);

        assertThat(XlsxRenderer.render(TableFixture.grouped(), Language.KK)).isEqualTo(bytes);
        OfficeFixture.assertNoTimestampsOrAuthor(bytes);
    }
}
