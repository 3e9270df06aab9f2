package kz.almasu.document.office;

import java.util.HexFormat;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * A native chart of clustered columns with value labels: one category per row of a table, one series per column. It refers
 * to the cells of a sheet and changes with them. The cell of an unknown number must be blank: programs draw text as 0.
 */
public final class OfficeBarChart {

    /** Distinguishable in black and white; the first series is the earlier period and the paler. */
    private static final List<String> COLORS = List.of("7F9FBF", "1F4E79", "C55A11", "548235");

    private static final String GRID = "D9D9D9";
    private static final int GAP_PERCENT = 60;
    private static final int TEXT_SIZE = 1000; // hundredths of a point

    private final XDDFChart chart;
    private final Table data;
    private final TableLocation tableLocation;

    private OfficeBarChart(XDDFChart chart, Table data, TableLocation location) {
        this.chart = chart;
        this.data = data;
        this.tableLocation = location;
    }

    /**
     * Cells of the chart's data.
     *
     * @param heading row index of the column titles; the rows of the table follow below
     * @param labels column index of the row labels; the columns of the table follow to the right
     */
    public record TableLocation(String sheet, int heading, int labels) {

        private String column(int column, int rows) {
            return new CellRangeAddress(heading + 1, heading + rows, column, column).formatAsString(sheet, true);
        }
    }

    /** @param chart empty */
    public static void draw(XDDFChart chart, Table data, TableLocation location) {
        new OfficeBarChart(chart, data, location).draw();
    }

    private void draw() {
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFBarChartData bars = bars();
        String[] labels = data.rows().stream()
                .map(row -> OfficeText.withoutIllegalCharacters(row.label()))
                .toArray(String[]::new);
        for (int i = 0; i < data.columns().size() && labels.length > 0; i++) {
            addSeries(bars, labels, i);
        }
        style();
    }

    private void style() {
        CTChartSpace space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        var text = space.addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz(TEXT_SIZE);
    }

    private XDDFBarChartData bars() {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.OUT);
        values.setMinimum(0);
        values.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(color(GRID))));
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        bars.setVaryColors(false);
        return bars;
    }

    private void addSeries(XDDFBarChartData bars, String[] labels, int number) {
        Table.Column column = data.columns().get(number);
        Number[] values =
                data.rows().stream().map(row -> value(row.cell(column))).toArray(Number[]::new);
        int sheetColumn = tableLocation.labels() + 1 + number;
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(labels, tableLocation.column(tableLocation.labels(), labels.length)),
                XDDFDataSourcesFactory.fromArray(values, tableLocation.column(sheetColumn, labels.length)));
        series.setTitle(
                OfficeText.withoutIllegalCharacters(column.title()),
                new CellReference(tableLocation.sheet(), tableLocation.heading(), sheetColumn, true, true));
        series.setFillProperties(new XDDFSolidFillProperties(color(COLORS.get(number % COLORS.size()))));
        series.plot();
        showValues(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(number));
    }

    private static void showValues(CTBarSer series) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Returns the number to draw; null if unknown. */
    static Number value(Cell cell) {
        return cell.accept(new Drawn());
    }

    private static final class Drawn implements Cell.Visitor<Number> {

        @Override
        public Number amount(Cell.Amount amount) {
            return amount.value();
        }

        @Override
        public Number share(Cell.Share share) {
            return share.percent().movePointLeft(2);
        }

        @Override
        public Number presence(Cell.Presence presence) {
            return null;
        }

        @Override
        public Number unknown() {
            return null;
        }
    }

    private static XDDFColor color(String hex) {
        return XDDFColor.from(HexFormat.of().parseHex(hex));
    }
}
