package kz.almasu.document.docx;

import java.math.BigInteger;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeText;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table with a repeated heading row; rows never break across pages, and subtotals stay with their rows. */
final class TableWriter {

    private static final String STYLE = "NoteTable";
    private static final String EMPHASIS_FILL = "F4F6F8";
    /** Longer tables may break across pages. */
    private static final int MAX_UNSPLIT_ROWS = 14;
    /** Rows that stay with the next one, so that a table does not begin with a single row. */
    private static final int UNPARTED_FIRST_ROWS = 2;

    private final CTTbl word;
    private final Table table;
    private final Language language;
    private final ParagraphStyle heading;
    private final boolean unsplit;
    private final ColumnWidths widths;

    /** @param wide true on landscape pages, where headings are small */
    TableWriter(CTTbl word, Table table, Language language, boolean wide) {
        this.word = word;
        this.table = table;
        this.language = language;
        this.heading = wide ? ParagraphStyle.TABLE_HEADING_SMALL : ParagraphStyle.TABLE_HEADING;
        this.unsplit = table.rows().size() <= MAX_UNSPLIT_ROWS;
        this.widths = new ColumnWidths(table, PageLayout.width(wide), wide);
    }

    /** @param keepWithNext keeps the row on one page with the next row */
    private record RowStyle(boolean emphasized, boolean keepWithNext) {}

    void write() {
        properties();
        heading();
        for (Table.Row group : table.groups()) {
            row("", group, new RowStyle(true, true));
            rows(table.rowsOf(group));
        }
        if (!table.isGrouped()) {
            rows(table.rows());
        }
        if (table.total() != null) {
            row("", table.total(), new RowStyle(true, false));
        }
    }

    private void properties() {
        CTTblPr properties = word.addNewTblPr();
        properties.addNewTblStyle().setVal(STYLE);
        width(properties.addNewTblW(), widths.total());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        var grid = word.addNewTblGrid();
        for (int column = 0; column < widths.count(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths.of(column)));
        }
    }

    private void heading() {
        RowStyle rowStyle = new RowStyle(false, true);
        CTRow row = newRow();
        row.getTrPr().addNewTblHeader();
        cell(row, 0, heading, Texts.get(language, "table.number"), rowStyle);
        cell(row, 1, heading, table.head(), rowStyle);
        for (int i = 0; i < table.columns().size(); i++) {
            cell(row, i + 2, heading, table.columns().get(i).title(), rowStyle);
        }
    }

    private void rows(List<Table.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            boolean keepWithNext = last ? table.total() != null : unsplit || i < UNPARTED_FIRST_ROWS;
            row(Integer.toString(table.numberOf(rows.get(i))), rows.get(i), new RowStyle(false, keepWithNext));
        }
    }

    private void row(String number, Table.Row source, RowStyle rowStyle) {
        CTRow row = newRow();
        cell(row, 0, ParagraphStyle.TABLE_NUMBER, number, rowStyle);
        cell(row, 1, ParagraphStyle.TABLE_TEXT, source.label(), rowStyle);
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = source.cell(table.columns().get(i));
            ParagraphStyle style =
                    cell instanceof Cell.Presence ? ParagraphStyle.TABLE_MARK : ParagraphStyle.TABLE_NUMBER;
            cell(row, i + 2, style, CellText.of(table, cell, language), rowStyle);
        }
    }

    private CTRow newRow() {
        CTRow row = word.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private void cell(CTRow row, int column, ParagraphStyle style, String text, RowStyle rowStyle) {
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        width(properties.addNewTcW(), widths.of(column));
        if (rowStyle.emphasized()) {
            CTShd shading = properties.addNewShd();
            shading.setVal(STShd.CLEAR);
            shading.setColor("auto");
            shading.setFill(EMPHASIS_FILL);
        }
        var paragraph = cell.addNewP();
        CTPPr paragraphProperties = paragraph.addNewPPr();
        paragraphProperties.addNewPStyle().setVal(style.id());
        if (rowStyle.keepWithNext()) {
            paragraphProperties.addNewKeepNext();
        }
        if (!text.isEmpty()) {
            run(paragraph.addNewR(), text, rowStyle.emphasized());
        }
    }

    private static void run(CTR run, String text, boolean bold) {
        if (bold) {
            run.addNewRPr().addNewB();
        }
        CTText element = run.addNewT();
        element.setSpace(SpaceAttribute.Space.PRESERVE);
        element.setStringValue(OfficeText.withoutIllegalCharacters(text));
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
