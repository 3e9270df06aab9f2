package kz.almasu.document.xlsx;

import kz.almasu.document.Document;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet on paper: A4, as wide as the page, with what it belongs to above and its number below. */
final class PrintSetup {

    private static final double MARGIN = 0.6; // inches
    /** Excel takes 255, and codes and doubled signs count too. */
    private static final int MAX_HEADER_LENGTH = 200;

    private PrintSetup() {}

    static void setUp(XSSFSheet sheet, Document document, boolean across) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        print.setLandscape(across);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        String header = document.title() + ". " + document.scope();
        String shortened = header.substring(0, Math.min(MAX_HEADER_LENGTH, header.length()));
        sheet.getHeader()
                .setCenter(OfficeText.withoutIllegalCharacters(shortened).replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
    }

    static void repeat(XSSFSheet sheet, int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }
}
