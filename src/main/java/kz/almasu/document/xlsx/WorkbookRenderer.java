package kz.almasu.document.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        Map<Block, String> sheets = new LinkedHashMap<>();
        BlockSheets blockSheets = new BlockSheets(workbook, cellStyles, document, names);
        document.blocks().forEach(block -> block.accept(blockSheets).ifPresent(name -> sheets.put(block, name)));
        new TextSheet(text, cellStyles, document, sheets).write();
    }

    /** Gives blocks that are not only text a sheet of their own, and tells its name. */
    private record BlockSheets(XSSFWorkbook workbook, CellStyles cellStyles, Document document, SheetNames names)
            implements Block.Visitor<Optional<String>> {

        @Override
        public Optional<String> heading(Block.Heading heading) {
            return Optional.empty();
        }

        @Override
        public Optional<String> paragraph(Block.Paragraph paragraph) {
            return Optional.empty();
        }

        @Override
        public Optional<String> listing(Block.Listing listing) {
            return Optional.empty();
        }

        @Override
        public Optional<String> table(Block.TableBlock table) {
            String name = names.unique(sheetName(table.caption()));
            TableSheet sheet = sheet(workbook, cellStyles, document, table.caption(), name);
            sheet.write(table.table());
            sheet.notes(table.notes());
            return Optional.of(name);
        }

        @Override
        public Optional<String> chart(Block.ChartBlock chart) {
            String name = names.unique(sheetName(chart.caption()));
            ChartSheet.write(sheet(workbook, cellStyles, document, chart.caption(), name), chart);
            return Optional.of(name);
        }
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
