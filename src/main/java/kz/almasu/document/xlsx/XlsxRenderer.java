package kz.almasu.document.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeFile;
import kz.almasu.system.Language;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders a single table as a workbook of one sheet, formatted as in the workbook of a whole document. */
public final class XlsxRenderer {

    private XlsxRenderer() {}

    public static byte[] render(Table table, Language language) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OfficeFile.setProperties(workbook, language, table.title(), table.scope(), "");
            XSSFSheet sheet = workbook.createSheet(new SheetNames().unique(table.id()));
            String printHeader = PrintSetup.header(table.title(), table.scope());
            new TableSheet(sheet, new CellStyles(workbook), language, table.title(), printHeader).write(table);
            return OfficeFile.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
