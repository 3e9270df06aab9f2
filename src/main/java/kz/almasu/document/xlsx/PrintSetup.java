package kz.almasu.document.xlsx;

import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Page setup of a sheet for printing: A4, scaled to the page width, title in the header, page number in the footer. */
final class PrintSetup {

    private static final double MARGIN = 0.6; // inches
    /** Excel allows 255, including format codes and doubled ampersands. */
    private static final int MAX_HEADER_LENGTH = 200;

    private PrintSetup() {}

    static String header(String title, String scope) {
        return title + ". " + scope;
    }

    static void setUp(XSSFSheet sheet, String header, boolean landscape) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        String shortened = header.substring(0, Math.min(MAX_HEADER_LENGTH, header.length()));
        sheet.getHeader()
                .setCenter(OfficeText.withoutIllegalCharacters(shortened).replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
    }

    /** Scales the sheet to one page, so that no chart is cut where a page ends. */
    static void onOnePage(XSSFSheet sheet) {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    static void repeatRow(XSSFSheet sheet, int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }
}
