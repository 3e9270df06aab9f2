package kz.almasu.document.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.system.Language;

/**
 * Lying bars: one group per category, one bar per series, each with its value. An unknown value is a dashed line with
 * words.
 *
 * @param width in pixels
 * @param reach the value that the axis must reach at least, so that charts side by side have one scale; 0 for its own
 */
public record BarChart(String title, String description, ChartData data, int width, double reach) implements Chart {

    /** Width of charts in documents, in pixels. */
    public static final int DOCUMENT_WIDTH = 680;

    /** Returns the chart of a document: the last series strong, the ones before it light. */
    public static BarChart of(Block.ChartBlock block, Language language) {
        int columns = block.data().columns().size();
        List<Tone> tones = new ArrayList<>(Collections.nCopies(columns, Tone.TEAL_LIGHT));
        tones.set(columns - 1, Tone.TEAL);
        return new BarChart(
                block.caption().text(),
                block.alternative(),
                ChartData.of(block.data(), tones, language),
                DOCUMENT_WIDTH,
                0);
    }

    @Override
    public String kind() {
        return "bars";
    }

    @Override
    public Drawing drawing() {
        return new BarDrawing(this);
    }
}
