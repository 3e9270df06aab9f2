package kz.almasu.document;

import java.util.Locale;

/**
 * The caption of a table, chart or appendix: {@code 1-кесте. Елдер …}.
 *
 * @param number from 1, per kind; 0 if unnumbered
 * @param prefix label text before the number, as in {@code Table 1}
 * @param suffix label text after the number, as in {@code 1-кесте}
 */
public record Caption(Kind kind, int number, String prefix, String suffix, String title) {

    /** Numbering sequences. */
    public enum Kind {
        TABLE,
        CHART,
        APPENDIX
    }

    /** Returns the id within the document: {@code table-1}, {@code appendix-3}. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    /** Returns {@code 1-кесте} or {@code Table 1}; empty if unnumbered. */
    public String label() {
        return number == 0 ? "" : prefix + number + suffix;
    }

    /** Returns label and title. */
    public String text() {
        return number == 0 ? title : label() + ". " + title;
    }
}
