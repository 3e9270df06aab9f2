package kz.almasu.document.html;

import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.system.Language;

/**
 * Lying bars as SVG: a group per row of the table, in it a bar per column with its value beside it. An unknown value has
 * no bar but says so beside a dashed line. Names stand above their bars, so that nothing depends on how wide a font runs.
 * Measures are in pixels of the screen.
 */
final class SvgBarChart {

    private static final int WIDTH = 680;
    private static final int LENGTH = 580;
    private static final int LINE = 20;
    private static final int BAR = 15;
    private static final int STEP = BAR + 4;
    private static final int GAP = 14;
    private static final int LEGEND_MARK = 12;
    private static final int UNKNOWN = 36;
    private static final String FONT = "Liberation Sans, Arial, sans-serif";
    private static final String DARK = "#0d5c63";
    private static final String LIGHT = "#cfe3e4";
    private static final String INK = "#1b2733";
    private static final String GREY = "#56646f";
    private static final String GRID = "#dbe2e8";

    private final Markup markup;
    private final Table data;
    private final Language language;
    private final Scale scale;

    SvgBarChart(Markup markup, Table data, Language language) {
        this.markup = markup;
        this.data = data;
        this.language = language;
        this.scale = Scale.upTo(data.rows().stream()
                .flatMap(row -> data.columns().stream().map(row::cell))
                .mapToDouble(SvgBarChart::number)
                .max()
                .orElse(0));
    }

    /** @param id of the chart, from which those of its title and its description are made */
    void write(String id, String title, String description) {
        int top = data.columns().size() * LINE + GAP;
        int bottom = top + data.rows().size() * groupHeight();
        begin(id, bottom + LINE);
        markup.element("title", title, "id", id + "-title").element("desc", description, "id", id + "-description");
        legend();
        axis(top, bottom);
        for (int i = 0; i < data.rows().size(); i++) {
            group(data.rows().get(i), top + i * groupHeight());
        }
        markup.close();
    }

    private void begin(String id, int height) {
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-description",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "font-family",
                FONT);
    }

    private int groupHeight() {
        return LINE + data.columns().size() * STEP + GAP;
    }

    private void legend() {
        for (int i = 0; i < data.columns().size(); i++) {
            bar(i, 0, i * LINE, LEGEND_MARK, LEGEND_MARK);
            text(
                    LEGEND_MARK + 8,
                    i * LINE + LEGEND_MARK - 1,
                    13,
                    INK,
                    data.columns().get(i).title());
        }
    }

    private void axis(int top, int bottom) {
        scale.marks().forEach(mark -> {
            int x = x(mark);
            line(x, top, x, bottom, mark == 0 ? GREY : GRID, null);
            markup.element(
                    "text",
                    Long.toString(mark),
                    "x",
                    Integer.toString(x),
                    "y",
                    Integer.toString(bottom + 15),
                    "font-size",
                    "11",
                    "fill",
                    GREY,
                    "text-anchor",
                    mark == 0 ? "start" : "middle");
        });
    }

    private void group(Table.Row row, int top) {
        text(0, top + 14, 13, INK, row.label());
        for (int series = 0; series < data.columns().size(); series++) {
            Cell cell = row.cell(data.columns().get(series));
            int y = top + LINE + series * STEP;
            if (cell == null || !cell.isKnown()) {
                line(0, y + BAR / 2, UNKNOWN, y + BAR / 2, GREY, "3 3");
                text(UNKNOWN + 6, y + BAR - 3, 12, GREY, CellText.of(Cell.UNKNOWN, language));
            } else {
                int length = x(number(cell));
                bar(series, 0, y, length, BAR);
                text(length + 6, y + BAR - 3, 12, INK, CellText.of(cell, language));
            }
        }
    }

    /** The last series is filled, those before are light with an edge: they differ without colour too. */
    private void bar(int series, int x, int y, int width, int height) {
        boolean last = series == data.columns().size() - 1;
        markup.empty(
                "rect",
                "x",
                Integer.toString(x),
                "y",
                Integer.toString(y),
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "fill",
                last ? DARK : LIGHT,
                "stroke",
                DARK);
    }

    private void line(int x1, int y1, int x2, int y2, String colour, String dashes) {
        String path = "M" + x1 + " " + y1 + "L" + x2 + " " + y2;
        markup.empty("path", "d", path, "stroke", colour, "fill", "none", "stroke-dasharray", dashes);
    }

    private void text(int x, int y, int size, String colour, String text) {
        markup.element(
                "text",
                text,
                "x",
                Integer.toString(x),
                "y",
                Integer.toString(y),
                "font-size",
                Integer.toString(size),
                "fill",
                colour);
    }

    private int x(double value) {
        return (int) Math.round(value * LENGTH / scale.last());
    }

    private static double number(Cell cell) {
        return cell.accept(new BarLength());
    }

    /** An axis from 0 in round steps. */
    private record Scale(long step, long last) {

        private static final int MAX_STEPS = 6;

        static Scale upTo(double greatest) {
            long step = Stream.iterate(1L, power -> power * 10)
                    .flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                    .filter(candidate -> candidate * MAX_STEPS >= greatest)
                    .findFirst()
                    .orElseThrow();
            return new Scale(step, step * Math.max(1, (long) Math.ceil(greatest / step)));
        }

        Stream<Long> marks() {
            return Stream.iterate(0L, mark -> mark <= last, mark -> mark + step);
        }
    }
}
