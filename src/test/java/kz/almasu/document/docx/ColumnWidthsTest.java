package kz.almasu.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.almasu.document.Table;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static Table table(String... titles) {
        List<Table.Column> columns = Arrays.stream(titles)
                .map(title -> new Table.Column(title, title))
                .toList();
        return new Table("1", "", "", "", columns, List.of(), List.of(), null);
    }

    @Test
    void fillThePageWithTheRemainderForLabels() {
        ColumnWidths widths = new ColumnWidths(table("Number", "Share, %"), 9000, false);

        assertThat(widths.count()).isEqualTo(4);
        assertThat(widths.total()).isEqualTo(9000);
        assertThat(widths.of(1)).isGreaterThan(widths.of(2) + widths.of(3));
    }

    @Test
    void areLargerForLongerHeadings() {
        ColumnWidths widths = new ColumnWidths(
                table("DAAD", "Grant funding of young researchers for scientific projects"), 14000, true);

        assertThat(widths.of(3)).isGreaterThan(2 * widths.of(2));
    }

    @Test
    void reserveAQuarterForLabels() {
        String[] titles = new String[40];
        Arrays.fill(titles, "Internationalization");
        ColumnWidths widths = new ColumnWidths(table(titles), 14000, true);

        assertThat(widths.total()).isEqualTo(14000);
        assertThat(widths.of(1)).isGreaterThanOrEqualTo(14000 / 4);
    }
}
