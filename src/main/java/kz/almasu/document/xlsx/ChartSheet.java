package kz.almasu.document.xlsx;

import kz.almasu.document.Block;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeBarChart;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart below the table that it is drawn from, on the same sheet. */
final class ChartSheet {

    private static final int ROWS = 20;
    /** The only drawing of its sheet; 0 and 1 are not for drawings. */
    private static final int FRAME_ID = 2;

    private ChartSheet() {}

    static void write(TableSheet sheet, Block.ChartBlock block) {
        Table data = block.data();
        OfficeBarChart.TableLocation place = sheet.writeForChart(data);
        if (data.isIncomplete()) {
            sheet.legend();
        }
        int top = sheet.line() + 1;
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, 0, top, 2 + Math.max(1, data.columns().size()), top + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        OfficeBarChart.draw(chart, data, place);
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setId(FRAME_ID);
        properties.setName(block.id());
        properties.setTitle(OfficeText.withoutIllegalCharacters(block.caption().text()));
        properties.setDescr(OfficeText.withoutIllegalCharacters(block.alternative()));
    }
}
