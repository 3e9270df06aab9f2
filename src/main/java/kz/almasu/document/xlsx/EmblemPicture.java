package kz.almasu.document.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the publisher's emblem at the left of a row, in its own proportions. */
final class EmblemPicture {

    /** Of the row, in points. */
    static final float HEIGHT = 80;

    private static final double DRAWN_HEIGHT = 74;

    private EmblemPicture() {}

    /** @param picture PNG as Base64 */
    static void draw(XSSFSheet sheet, int row, String picture, String description) {
        byte[] png = Base64.getDecoder().decode(picture);
        int index = sheet.getWorkbook().addPicture(png, XSSFWorkbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0, 0, Units.toEMU(DRAWN_HEIGHT * proportion(png)), Units.toEMU(DRAWN_HEIGHT), 0, row, 0, row);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(anchor, index);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(OfficeText.withoutIllegalCharacters(description));
    }

    /** Returns width by height. */
    private static double proportion(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            return (double) image.getWidth() / image.getHeight();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
