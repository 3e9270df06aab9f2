package kz.almasu.note;

import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Change of a country's participation from the first to the last half-year of a comparison. */
public enum CountryChange implements Localized {
    APPEARED,
    VANISHED,
    STAYED;

    /** Returns the change in this row; STAYED if the table compares nothing or one of the half-years is unknown. */
    public static CountryChange of(Table table, Table.Row row) {
        List<Table.Column> columns = table.columns();
        Cell before = row.cell(columns.get(0));
        Cell after = row.cell(columns.get(columns.size() - 1));
        if (before instanceof Cell.Presence first
                && after instanceof Cell.Presence last
                && first.present() != last.present()) {
            return last.present() ? APPEARED : VANISHED;
        }
        return STAYED;
    }

    /** Returns the rows with this change. */
    public List<Table.Row> rows(Table table) {
        return table.rows().stream().filter(row -> of(table, row) == this).toList();
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "note.change." + name());
    }
}
