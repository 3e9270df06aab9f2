package kz.almasu.document;

import java.util.Locale;

/**
 * What stands above a table or a chart, or heads an appendix: {@code 1-кесте. Елдер …}.
 *
 * @param number counted per kind, from 1; 0 for what has no number
 * @param before what stands before the number, as in {@code Table 1}
 * @param after what stands after it, as in {@code 1-кесте}
 */
public record Caption(Kind kind, int number, String before, String after, String title) {

    /** What is counted together. */
    public enum Kind {
        TABLE,
        CHART,
        APPENDIX
    }

    /** Its address within the document: {@code table-1}, {@code appendix-3}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    /** {@code 1-кесте}, {@code Table 1}; empty for what has no number. */
    public String label() {
        return number == 0 ? "" : before + number + after;
    }

    /** Label and title. */
    public String text() {
        return number == 0 ? title : label() + ". " + title;
    }
}
