package kz.almasu.document.xlsx;

import java.math.BigDecimal;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.system.Language;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Puts a value of a table into a cell of a sheet, and tells how it looks there. */
final class CellFilling implements Cell.Visitor<CellFilling.Look> {

    static final String WHOLE = "0";
    static final String WHOLE_OR_DASH = "0;-0;\"–\"";
    static final String TEXT = "";

    static final Look EMPTY = new Look(TEXT, HorizontalAlignment.RIGHT);

    private final XSSFCell cell;
    private final Language language;

    CellFilling(XSSFCell cell, Language language) {
        this.cell = cell;
        this.language = language;
    }

    /** @param format as spreadsheets write it */
    record Look(String format, HorizontalAlignment alignment) {}

    /** The format of a share: in percent, with as many decimals as it has. */
    static String percent(BigDecimal share) {
        return (share.scale() > 0 ? "0." + "0".repeat(share.scale()) : "0") + "%";
    }

    @Override
    public Look amount(Cell.Amount amount) {
        cell.setCellValue(amount.value());
        return new Look(WHOLE, HorizontalAlignment.RIGHT);
    }

    @Override
    public Look share(Cell.Share share) {
        cell.setCellValue(share.percent().movePointLeft(2).doubleValue());
        return new Look(percent(share.percent()), HorizontalAlignment.RIGHT);
    }

    @Override
    public Look presence(Cell.Presence presence) {
        cell.setCellValue(CellText.of(presence, language));
        return new Look(TEXT, HorizontalAlignment.CENTER);
    }

    @Override
    public Look unknown() {
        cell.setCellValue(CellText.of(Cell.UNKNOWN, language));
        return EMPTY;
    }
}
