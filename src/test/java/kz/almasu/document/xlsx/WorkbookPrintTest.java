package kz.almasu.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import kz.almasu.document.Document;
import kz.almasu.document.DocumentFixture;
import kz.almasu.system.Language;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a reader of the workbook does with it: filters a table, prints the text. */
class WorkbookPrintTest {

    /** A4 without the margins, in pixels of a 96th of an inch. */
    private static final double PAGE_WIDTH = (8.27 - 2 * 0.6) * 96;

    private static final XSSFWorkbook BOOK = book();

    private static XSSFWorkbook book() {
        byte[] file = new WorkbookRenderer().render(DocumentFixture.note(Language.EN));
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void theFilterEndsAboveTheTotal() {
        XSSFSheet sheet = BOOK.getSheet("Table 1");
        CellRangeAddress filtered =
                CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());

        assertThat(sheet.getRow(filtered.getFirstRow()).getCell(1).getStringCellValue())
                .isEqualTo("Country");
        assertThat(filtered.getLastRow() - filtered.getFirstRow()).isEqualTo(28);
        assertThat(sheet.getRow(filtered.getLastRow() + 1).getCell(1).getStringCellValue())
                .isEqualTo("28 countries");
    }

    @Test
    void theTextFitsThePage() {
        assertThat((double) BOOK.getSheetAt(0).getColumnWidthInPixels(0)).isLessThan(PAGE_WIDTH);
    }

    @Test
    void aChartIsOnOnePageWithItsNumbers() {
        XSSFSheet sheet = BOOK.getSheet("Chart 1");

        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(BOOK.getSheet("Table 1").getPrintSetup().getFitHeight())
                .as("a table may take several pages")
                .isZero();
    }

    @Test
    void theEmblemIsAboveTheTitleInItsProportions() throws IOException {
        Document note = DocumentFixture.note(Language.EN);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", png);
        Document signed = new Document(
                note.language(),
                note.title(),
                note.scope(),
                note.edition(),
                note.cover().by("Ministry", Base64.getEncoder().encodeToString(png.toByteArray()), "", ""),
                note.blocks());
        XSSFSheet text =
                new XSSFWorkbook(new ByteArrayInputStream(new WorkbookRenderer().render(signed))).getSheetAt(0);
        XSSFPicture picture =
                (XSSFPicture) text.getDrawingPatriarch().getShapes().get(0);

        assertThat(picture.getPictureData().getData()).isEqualTo(png.toByteArray());
        assertThat(picture.getClientAnchor().getRow1()).isZero();
        assertThat(picture.getClientAnchor().getDx2())
                .isEqualTo(2 * picture.getClientAnchor().getDy2());
        assertThat(text.getRow(0).getHeightInPoints() * Units.EMU_PER_POINT)
                .as("nothing is covered")
                .isGreaterThan(picture.getClientAnchor().getDy2());
        assertThat(text.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ministry");
    }

    @Test
    void aTableOfManyColumnsShowsNoneAsADash() {
        XSSFSheet sheet = BOOK.getSheet("Appendix 3");

        assertThat(sheet.getRow(4).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("0;-0;\"–\"");
    }
}
