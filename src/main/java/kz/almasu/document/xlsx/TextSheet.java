package kz.almasu.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.system.Texts;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the first sheet: title, links to all other sheets, and the text with its footnotes, one paragraph per row. */
final class TextSheet implements Block.Visitor<Integer> {

    /** POI's unit of column widths: a 256th of a character. */
    private static final int CHARACTER = 256;

    /** As wide as a printed page, in the widest of the usual fonts. */
    private static final int WIDTH = 78;

    private static final double TITLE_SCALE = 1.3;

    private final XSSFSheet sheet;
    private final CellStyles cellStyles;
    private final Document document;
    private final Map<Block, String> sheetNames;
    private final List<Inline.Footnote> footnotes = new ArrayList<>();
    private final Inline.Visitor<String> plainRuns = new Reading();
    private int nextRow;

    /** @param sheetNames sheet of each table and chart block */
    TextSheet(XSSFSheet sheet, CellStyles cellStyles, Document document, Map<Block, String> sheetNames) {
        this.sheet = sheet;
        this.cellStyles = cellStyles;
        this.document = document;
        this.sheetNames = sheetNames;
    }

    void write() {
        sheet.setColumnWidth(0, WIDTH * CHARACTER);
        emblem(document.cover().emblem());
        line(document.cover().publisher());
        text(document.title(), CellStyles.TextStyle.TITLE);
        line(document.scope());
        line(document.edition());
        cover(document.cover());
        if (!sheetNames.isEmpty()) {
            nextRow++;
            text(Texts.get(document.language(), "document.contents"), CellStyles.TextStyle.HEADING);
            sheetNames.forEach((block, name) -> link(caption(block), name));
        }
        document.blocks().forEach(block -> block.accept(this));
        footnotes();
        PrintSetup.setUp(sheet, PrintSetup.header(document.title(), document.scope()), false);
    }

    /** Draws the emblem in a row of its own, as high as in Word. */
    private void emblem(String picture) {
        if (!picture.isEmpty()) {
            sheet.createRow(nextRow).setHeightInPoints(EmblemPicture.HEIGHT);
            EmblemPicture.draw(sheet, nextRow, picture, document.cover().publisher());
            nextRow++;
        }
    }

    private void line(String text) {
        if (!text.isBlank()) {
            text(text, CellStyles.TextStyle.PLAIN);
        }
    }

    private void cover(Cover cover) {
        line(cover.author());
        line(cover.contact());
        cover.figures()
                .forEach(figure -> line(figure.name() + ": " + figure.value()
                        + (figure.remark().isEmpty() ? "" : ", " + figure.remark())));
        if (!cover.findings().isEmpty()) {
            nextRow++;
            text(Texts.get(document.language(), "document.findings"), CellStyles.TextStyle.HEADING);
            cover.findings().forEach(finding -> line("– " + plainText(finding)));
        }
    }

    @Override
    public Integer heading(Block.Heading heading) {
        nextRow++;
        text(heading.text(), CellStyles.TextStyle.HEADING);
        return nextRow;
    }

    @Override
    public Integer paragraph(Block.Paragraph paragraph) {
        text(
                paragraph.sentences().stream().map(this::plainText).collect(Collectors.joining(" ")),
                CellStyles.TextStyle.PLAIN);
        return nextRow;
    }

    @Override
    public Integer listing(Block.Listing listing) {
        listing.items().forEach(item -> text("– " + plainText(item), CellStyles.TextStyle.PLAIN));
        return nextRow;
    }

    @Override
    public Integer table(Block.TableBlock table) {
        link(table.caption(), sheetNames.get(table));
        return nextRow;
    }

    @Override
    public Integer chart(Block.ChartBlock chart) {
        link(chart.caption(), sheetNames.get(chart));
        return nextRow;
    }

    /** Returns the sentence with a bracketed number for each footnote, and collects the footnotes. */
    private String plainText(Sentence sentence) {
        return sentence.content().stream()
                .map(inline -> inline.accept(plainRuns))
                .collect(Collectors.joining());
    }

    private final class Reading implements Inline.Visitor<String> {

        @Override
        public String words(Inline.PlainText words) {
            return words.text();
        }

        @Override
        public String value(Inline.Value value) {
            return value.text();
        }

        @Override
        public String reference(Inline.Reference reference) {
            return reference.text();
        }

        @Override
        public String footnote(Inline.Footnote footnote) {
            footnotes.add(footnote);
            return " [" + footnotes.size() + "]";
        }

        @Override
        public String change(Inline.Change change) {
            return (change.inserted() ? "[+ " : "[− ") + change.text() + "]";
        }
    }

    private void footnotes() {
        nextRow++;
        for (int i = 0; i < footnotes.size(); i++) {
            text(
                    "[" + (i + 1) + "] "
                            + footnotes.get(i).sentences().stream()
                                    .map(Sentence::text)
                                    .collect(Collectors.joining(" ")),
                    CellStyles.TextStyle.PLAIN);
        }
    }

    private static Caption caption(Block block) {
        return block instanceof Block.ChartBlock chart ? chart.caption() : ((Block.TableBlock) block).caption();
    }

    private void link(Caption caption, String sheetName) {
        XSSFCell cell = text(caption.text(), CellStyles.TextStyle.LINK);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(sheetName, 0, 0, false, false).formatAsString());
        cell.setHyperlink(link);
    }

    private XSSFCell text(String text, CellStyles.TextStyle style) {
        var row = sheet.createRow(nextRow++);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(SheetText.toCellText(text));
        cell.setCellStyle(cellStyles.of(style));
        RowHeights.fit(row, text, WIDTH, style == CellStyles.TextStyle.TITLE ? TITLE_SCALE : 1);
        return cell;
    }
}
