package kz.almasu.document.xlsx;

import kz.almasu.document.Block;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeChart;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes a chart block to a sheet: its data as a table, and the chart below. */
final class ChartSheet {

    /** Drawing id, unique in the sheet; 0 and 1 are reserved. */
    private static final int FRAME_ID = 2;

    private ChartSheet() {}

    static void write(TableSheet sheet, Block.ChartBlock block) {
        Table data = block.data();
        OfficeChart.TableLocation location = sheet.writeForChart(data);
        if (data.isIncomplete()) {
            sheet.legend();
        }
        int top = sheet.nextRow() + 1;
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, 0, top, 2 + Math.max(1, data.columns().size()), top + OfficeChart.lines(block));
        XSSFChart chart = drawing.createChart(anchor);
        OfficeChart.draw(chart, block, location);
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
