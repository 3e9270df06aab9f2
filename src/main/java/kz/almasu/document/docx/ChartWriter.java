package kz.almasu.document.docx;

import java.io.IOException;
import kz.almasu.document.Block;
import kz.almasu.document.office.ChartWorkbook;
import kz.almasu.document.office.OfficeChart;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes a native chart with its data in an embedded workbook, so that it can be edited in Word. */
final class ChartWriter {

    private static final int WIDTH = (int) (16.3 * Units.EMU_PER_CENTIMETER);
    private static final int LINE_HEIGHT = (int) (0.45 * Units.EMU_PER_CENTIMETER);
    /** Leaves room for the caption on the same page. */
    private static final int MAX_HEIGHT = 21 * Units.EMU_PER_CENTIMETER;

    private ChartWriter() {}

    static void write(XWPFDocument word, Block.ChartBlock block) throws IOException {
        int chartNumber = word.getCharts().size() + 1;
        int height = Math.min(MAX_HEIGHT, OfficeChart.lines(block) * LINE_HEIGHT);
        XWPFParagraph paragraph = ParagraphStyle.FIGURE.paragraph(word);
        // only its own table: a chain over several charts can be longer than a page, and is then broken anywhere
        paragraph.setKeepNext(block.isTabulated());
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = word.createChart(run, WIDTH, height);
            OfficeChart.TableLocation location = ChartWorkbook.fill(chart.getWorkbook(), block.data());
            OfficeChart.draw(chart, block, location);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(chartNumber);
        properties.setName(block.id());
        properties.setTitle(OfficeText.withoutIllegalCharacters(block.caption().text()));
        properties.setDescr(OfficeText.withoutIllegalCharacters(block.alternative()));
    }
}
