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
 * A whole document as a workbook: a sheet with its contents and its text, then a sheet for each table and each chart.
 * Numbers are numbers; text is text, whatever it looks like.
 */
public final class WorkbookRenderer implements Renderer {

    @Override
    public byte[] render(Document document) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            OfficeFile.describe(workbook, document);
            write(workbook, document);
            return OfficeFile.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XSSFWorkbook workbook, Document document) {
        CellStyles looks = new CellStyles(workbook);
        SheetNames names = new SheetNames();
        XSSFSheet text = workbook.createSheet(names.unique(Texts.get(document.language(), "document.text")));
        Map<Block, String> sheets = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.TableBlock table) {
                sheets.put(block, names.unique(name(table.caption())));
                TableSheet sheet = sheet(workbook, looks, document, table.caption(), sheets.get(block));
                sheet.write(table.table());
                sheet.notes(table.notes());
            } else if (block instanceof Block.ChartBlock chart) {
                sheets.put(block, names.unique(name(chart.caption())));
                ChartSheet.write(sheet(workbook, looks, document, chart.caption(), sheets.get(block)), chart);
            }
        }
        new TextSheet(text, looks, document, sheets).write();
    }

    private static TableSheet sheet(
            XSSFWorkbook workbook, CellStyles looks, Document document, Caption caption, String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        return new TableSheet(sheet, looks, document, caption);
    }

    private static String name(Caption caption) {
        return caption.number() == 0 ? caption.title() : caption.label();
    }
}
