package kz.almasu.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.system.Texts;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: title, links to all other sheets, and the text with its footnotes, a paragraph per row. */
final class TextSheet implements Block.Visitor<Integer> {

    private static final int CHARACTER = 256;
    private static final int WIDTH = 100;
    private static final double TITLE_SIZE = 1.3;

    private final XSSFSheet sheet;
    private final CellStyles cellStyles;
    private final Document document;
    private final Map<Block, String> sheets;
    private final List<Inline.Footnote> footnotes = new ArrayList<>();
    private final Inline.Visitor<String> reading = new Reading();
    private int line;

    /** @param sheets the name of the sheet of each block that has one */
    TextSheet(XSSFSheet sheet, CellStyles looks, Document document, Map<Block, String> sheets) {
        this.sheet = sheet;
        this.cellStyles = looks;
        this.document = document;
        this.sheets = sheets;
    }

    void write() {
        sheet.setColumnWidth(0, WIDTH * CHARACTER);
        text(document.title(), CellStyles.TextStyle.TITLE);
        text(document.scope(), CellStyles.TextStyle.PLAIN);
        if (!document.edition().isBlank()) {
            text(document.edition(), CellStyles.TextStyle.PLAIN);
        }
        if (!sheets.isEmpty()) {
            line++;
            text(Texts.get(document.language(), "document.contents"), CellStyles.TextStyle.HEADING);
            sheets.forEach((block, name) -> link(caption(block), name));
        }
        document.blocks().forEach(block -> block.accept(this));
        footnotes();
        PrintSetup.setUp(sheet, document, false);
    }

    @Override
    public Integer heading(Block.Heading heading) {
        line++;
        text(heading.text(), CellStyles.TextStyle.HEADING);
        return line;
    }

    @Override
    public Integer paragraph(Block.Paragraph paragraph) {
        text(
                paragraph.sentences().stream().map(this::plainText).collect(Collectors.joining(" ")),
                CellStyles.TextStyle.PLAIN);
        return line;
    }

    @Override
    public Integer listing(Block.Listing listing) {
        listing.items().forEach(item -> text("– " + plainText(item), CellStyles.TextStyle.PLAIN));
        return line;
    }

    @Override
    public Integer table(Block.TableBlock table) {
        link(table.caption(), sheets.get(table));
        return line;
    }

    @Override
    public Integer chart(Block.ChartBlock chart) {
        link(chart.caption(), sheets.get(chart));
        return line;
    }

    /** The sentence with a number in brackets where a footnote is called. */
    private String plainText(Sentence sentence) {
        return sentence.content().stream().map(inline -> inline.accept(reading)).collect(Collectors.joining());
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
    }

    private void footnotes() {
        line++;
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

    private void link(Caption caption, String name) {
        XSSFCell cell = text(caption.text(), CellStyles.TextStyle.LINK);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(new CellReference(name, 0, 0, false, false).formatAsString());
        cell.setHyperlink(link);
    }

    private XSSFCell text(String text, CellStyles.TextStyle look) {
        var row = sheet.createRow(line++);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(SheetText.toCellText(text));
        cell.setCellStyle(cellStyles.of(look));
        RowHeights.fit(row, text, WIDTH, look == CellStyles.TextStyle.TITLE ? TITLE_SIZE : 1);
        return cell;
    }
}
