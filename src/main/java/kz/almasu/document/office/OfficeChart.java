package kz.almasu.document.office;

import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.ChartStyle;
import kz.almasu.document.Table;
import kz.almasu.document.chart.DocumentCharts;
import kz.almasu.document.chart.Scale;
import kz.almasu.document.chart.Tone;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;

/**
 * A native chart of the rows that the other formats draw, in the same tones and on the same scale. It refers to the cells
 * of a sheet and changes with them. The cell of an unknown number must be blank: programs draw text as 0.
 */
public final class OfficeChart {

    private static final int TEXT_SIZE = 1000; // hundredths of a point

    private final XDDFChart chart;
    private final Block.ChartBlock block;
    private final Table data;
    private final TableLocation tableLocation;

    private OfficeChart(XDDFChart chart, Block.ChartBlock block, TableLocation location) {
        this.chart = chart;
        this.block = block;
        this.data = DocumentCharts.drawn(block);
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
    public static void draw(XDDFChart chart, Block.ChartBlock block, TableLocation location) {
        new OfficeChart(chart, block, location).draw();
    }

    /** Returns about how many lines of text high the chart has to be. */
    public static int lines(Block.ChartBlock block) {
        int bars = DocumentCharts.drawn(block).rows().size()
                * (block.data().columns().size() + 1);
        return isLines(block) ? 18 : 5 + Math.max(4, bars);
    }

    private static boolean isLines(Block.ChartBlock block) {
        return block.style().shape() == ChartStyle.Shape.LINES;
    }

    private void draw() {
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (data.columns().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        OfficePlot plot = isLines(block)
                ? OfficePlot.lines(chart, Scale.ofLines(max()))
                : OfficePlot.bars(
                        chart, Scale.ofBars(Math.max(max(), block.style().reach())));
        String[] labels = data.rows().stream()
                .map(row -> OfficeText.withoutIllegalCharacters(row.label()))
                .toArray(String[]::new);
        List<Tone> tones = DocumentCharts.tones(block);
        for (int i = 0; i < data.columns().size() && labels.length > 0; i++) {
            plot.finish(series(plot, labels, i), i, tones.get(i));
        }
        style();
    }

    private double max() {
        return data.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .map(OfficeChart::value)
                .mapToDouble(number -> number == null ? 0 : number.doubleValue())
                .max()
                .orElse(0);
    }

    private XDDFChartData.Series series(OfficePlot plot, String[] labels, int number) {
        Table.Column column = data.columns().get(number);
        Number[] values =
                data.rows().stream().map(row -> value(row.cell(column))).toArray(Number[]::new);
        int sheetColumn = tableLocation.labels() + 1 + number;
        XDDFChartData.Series series = plot.data()
                .addSeries(
                        XDDFDataSourcesFactory.fromArray(
                                labels, tableLocation.column(tableLocation.labels(), labels.length)),
                        XDDFDataSourcesFactory.fromArray(values, tableLocation.column(sheetColumn, labels.length)));
        series.setTitle(
                OfficeText.withoutIllegalCharacters(column.title()),
                new CellReference(tableLocation.sheet(), tableLocation.heading(), sheetColumn, true, true));
        return series;
    }

    private void style() {
        CTChartSpace space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        var text = space.addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz(TEXT_SIZE);
    }

    /** Returns the number to draw; null if unknown. */
    static Number value(Cell cell) {
        return cell == null ? null : cell.accept(new Drawn());
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
}
