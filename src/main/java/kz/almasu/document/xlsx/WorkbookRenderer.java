package kz.almasu.document.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.document.Renderer;
import kz.almasu.document.office.OfficeFile;
import kz.almasu.system.Texts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Renders a document as a workbook: one sheet with the contents and the text, then one for each table and each chart.
 * Numbers are numeric cells; text is never read as a formula.
 */
public final class WorkbookRenderer implements Renderer {

    @Override
    public byte[] render(Document document) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OfficeFile.setProperties(workbook, document);
            write(workbook, document);
            return OfficeFile.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XSSFWorkbook workbook, Document document) {
        CellStyles cellStyles = new CellStyles(workbook);
        SheetNames names = new SheetNames();
        XSSFSheet text = workbook.createSheet(names.unique(Texts.get(document.language(), "document.text")));
        Map<Block, String> sheetNames = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.TableBlock table) {
                sheetNames.put(block, names.unique(sheetName(table.caption())));
                TableSheet sheet = sheet(workbook, cellStyles, document, table.caption(), sheetNames.get(block));
                sheet.write(table.table());
                sheet.notes(table.notes());
            } else if (block instanceof Block.ChartBlock chart) {
                sheetNames.put(block, names.unique(sheetName(chart.caption())));
                ChartSheet.write(sheet(workbook, cellStyles, document, chart.caption(), sheetNames.get(block)), chart);
            }
        }
        new TextSheet(text, cellStyles, document, sheetNames).write();
    }

    private static TableSheet sheet(
            XSSFWorkbook workbook, CellStyles cellStyles, Document document, Caption caption, String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        String printHeader = PrintSetup.header(document.title(), document.scope());
        return new TableSheet(sheet, cellStyles, document.language(), caption.text(), printHeader);
    }

    private static String sheetName(Caption caption) {
        return caption.number() == 0 ? caption.title() : caption.label();
    }
}
