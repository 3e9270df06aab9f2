package kz.almasu.document.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.system.Texts;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes the beginning of a file: title, half-year and edition; with a cover, publisher, key figures and findings too. */
final class CoverWriter {

    private static final int EMBLEM_HEIGHT = (int) (2.6 * Units.EMU_PER_CENTIMETER);
    private static final int SPACE_BELOW_PUBLISHER = 1400; // twentieths of a point

    private final XWPFDocument word;
    private final Document document;
    private final SentenceWriter sentenceWriter;

    CoverWriter(XWPFDocument word, Document document, SentenceWriter sentenceWriter) {
        this.word = word;
        this.document = document;
        this.sentenceWriter = sentenceWriter;
    }

    void write() {
        Cover cover = document.cover();
        emblem(cover);
        line(ParagraphStyle.PUBLISHER, cover.publisher());
        line(ParagraphStyle.TITLE, document.title());
        line(ParagraphStyle.SUBTITLE, document.scope());
        line(ParagraphStyle.SUBTITLE, document.edition());
        figures(cover.figures());
        if (!cover.findings().isEmpty()) {
            line(ParagraphStyle.CONTENTS_HEADING, Texts.get(document.language(), "document.findings"));
            cover.findings()
                    .forEach(finding ->
                            sentenceWriter.write(ParagraphStyle.LIST_BULLET.paragraph(word), List.of(finding)));
        }
        line(ParagraphStyle.KEY_NAME, cover.author());
        line(ParagraphStyle.KEY_NAME, cover.contact());
    }

    private void line(ParagraphStyle style, String text) {
        if (!text.isBlank()) {
            XWPFParagraph paragraph = style.paragraph(word);
            WordField.text(paragraph, text);
            if (style == ParagraphStyle.PUBLISHER) {
                paragraph.setSpacingAfter(SPACE_BELOW_PUBLISHER);
            }
        }
    }

    private void emblem(Cover cover) {
        if (cover.emblem().isEmpty()) {
            return;
        }
        byte[] picture = Base64.getDecoder().decode(cover.emblem());
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            int width = EMBLEM_HEIGHT * image.getWidth() / image.getHeight();
            ParagraphStyle.PUBLISHER
                    .paragraph(word)
                    .createRun()
                    .addPicture(new ByteArrayInputStream(picture), PictureType.PNG, "emblem.png", width, EMBLEM_HEIGHT)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(cover.publisher());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A row without borders, one cell per figure. */
    private void figures(List<Cover.KeyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        XWPFTable table = word.createTable(1, figures.size());
        table.removeBorders();
        table.setWidth("100%");
        for (int i = 0; i < figures.size(); i++) {
            XWPFTableCell cell = table.getRow(0).getCell(i);
            WordField.text(
                    ParagraphStyle.KEY_FIGURE.set(cell.getParagraphs().get(0)),
                    figures.get(i).value());
            WordField.text(
                    ParagraphStyle.KEY_NAME.set(cell.addParagraph()),
                    figures.get(i).name());
            WordField.text(
                    ParagraphStyle.KEY_NAME.set(cell.addParagraph()),
                    figures.get(i).remark());
        }
    }
}
