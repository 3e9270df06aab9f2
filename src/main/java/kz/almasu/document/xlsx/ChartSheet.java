package kz.almasu.document.xlsx;

import kz.almasu.document.Block;
import kz.almasu.document.Table;
import kz.almasu.document.office.OfficeChart;
import kz.almasu.document.office.OfficeText;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes a chart block to a sheet: its data as a table, and the chart below. */
final class ChartSheet {

    /** Drawing id, unique in the sheet; 0 and 1 are reserved. */
    private static final int FRAME_ID = 2;

    /** A page of more rows would be printed too small to read; then the chart begins a page of its own. */
    private static final int MOST_ROWS_OF_A_PAGE = 90;

    private ChartSheet() {}

    static void write(TableSheet sheet, Block.ChartBlock block) {
        Table data = block.data();
        OfficeChart.TableLocation location = sheet.writeForChart(data);
        if (data.isIncomplete()) {
            sheet.legend();
        }
        int top = sheet.nextRow() + 1;
        int bottom = top + OfficeChart.lines(block);
        keepOnOnePage(sheet.sheet(), top, bottom);
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, 0, top, 2 + Math.max(1, data.columns().size()), bottom);
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

    private static void keepOnOnePage(XSSFSheet sheet, int top, int bottom) {
        if (bottom <= MOST_ROWS_OF_A_PAGE) {
            PrintSetup.onOnePage(sheet);
        } else {
            sheet.setRowBreak(top - 1);
        }
    }
}
