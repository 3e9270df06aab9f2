package kz.almasu.document.office;

import java.util.HexFormat;
import java.util.Locale;
import kz.almasu.document.chart.Scale;
import kz.almasu.document.chart.Tone;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Axes and series of a native chart: lying bars from above, or lines from the left. */
final class OfficePlot {

    private static final int GAP_PERCENT = 60;
    private static final double EDGE_WIDTH = 0.75; // points
    private static final double LINE_WIDTH = 1.75;

    private final XDDFChart chart;
    private final XDDFChartData data;

    private OfficePlot(XDDFChart chart, XDDFChartData data) {
        this.chart = chart;
        this.data = data;
    }

    static OfficePlot bars(XDDFChart chart, Scale scale) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = valueAxis(chart, AxisPosition.BOTTOM, scale);
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        bars.setVaryColors(false);
        return new OfficePlot(chart, bars);
    }

    static OfficePlot lines(XDDFChart chart, Scale scale) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = valueAxis(chart, AxisPosition.LEFT, scale);
        categories.setMajorTickMark(AxisTickMark.NONE);
        XDDFChartData lines = chart.createData(ChartTypes.LINE, categories, values);
        lines.setVaryColors(false);
        return new OfficePlot(chart, lines);
    }

    private static XDDFValueAxis valueAxis(XDDFChart chart, AxisPosition position, Scale scale) {
        XDDFValueAxis values = chart.createValueAxis(position);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setMinimum(0);
        values.setMaximum(scale.last());
        values.setMajorUnit(scale.step());
        values.getOrAddMajorGridProperties().setLineProperties(line(Tone.GRID, EDGE_WIDTH));
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        return values;
    }

    XDDFChartData data() {
        return data;
    }

    /** Plots a series in its tone, with its numbers. */
    void finish(XDDFChartData.Series series, int index, Tone tone) {
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = line(tone.edge(), LINE_WIDTH);
            if (index > 0) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            line.setSmooth(false);
            line.setMarkerStyle(index == 0 ? MarkerStyle.SQUARE : MarkerStyle.DIAMOND);
            line.setLineProperties(stroke);
        } else {
            series.setFillProperties(fill(tone.fill()));
            series.setLineProperties(line(tone.edge(), EDGE_WIDTH));
        }
        series.plot();
        CTPlotArea area = chart.getCTChart().getPlotArea();
        showValues(
                area.sizeOfBarChartArray() > 0
                        ? area.getBarChartArray(0).getSerArray(index).addNewDLbls()
                        : area.getLineChartArray(0).getSerArray(index).addNewDLbls());
    }

    private static void showValues(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFLineProperties line(String color, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(color));
        line.setWidth(width);
        return line;
    }

    /** @param color as a style sheet has it: {@code #0d5c63} */
    private static XDDFSolidFillProperties fill(String color) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(HexFormat.of().parseHex(color.substring(1).toUpperCase(Locale.ROOT))));
    }
}
