package kz.almasu.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small tables with all cell types. */
public final class TableFixture {

    private static final List<Table.Column> COLUMNS =
            List.of(new Table.Column("participants", "Number"), new Table.Column("share", "Share, %"));

    private TableFixture() {}

    /** An ungrouped table of two rows, the second with this label and an unknown share, and a total. */
    public static Table plain(String label) {
        return new Table(
                "1",
                "Countries",
                "First half of 2023",
                "Country",
                COLUMNS,
                List.of(
                        row("UZ", "Uzbekistan", null, new Cell.Amount(116), share("30.4")),
                        row("XX", label, null, new Cell.Amount(1), Cell.UNKNOWN)),
                List.of(),
                row("", "2 countries", null, new Cell.Amount(382), share("100.0")));
    }

    /** A grouped table without a total. */
    public static Table grouped() {
        return new Table(
                "appendix-1",
                "Institutions",
                "First half of 2023",
                "Institution",
                List.of(COLUMNS.get(0), new Table.Column("there", "Present")),
                List.of(
                        row("ENU", "Eurasian", "NATIONAL", new Cell.Amount(10), new Cell.Presence(true)),
                        row("KTU", "Karaganda", "STATE", new Cell.Amount(7), new Cell.Presence(false)),
                        row("KAZNU", "Al-Farabi", "NATIONAL", new Cell.Amount(1), new Cell.Presence(true))),
                List.of(
                        row("NATIONAL", "National", null, new Cell.Amount(11), null),
                        row("STATE", "State", null, new Cell.Amount(7), null)),
                null);
    }

    private static Cell share(String percent) {
        return new Cell.Share(new BigDecimal(percent));
    }

    private static Table.Row row(String key, String label, String group, Cell first, Cell second) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("participants", first);
        if (second != null) {
            cells.put(second instanceof Cell.Presence ? "there" : "share", second);
        }
        return new Table.Row(key, label, group, cells);
    }
}
