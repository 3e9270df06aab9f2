package kz.almasu.document.chart;

/**
 * The colours of charts in all formats: two hues and grey, each strong or light. Ochre is hatched, so that the hues differ
 * without colour too; what is light has a dark edge.
 */
public enum Tone {
    TEAL("#0d5c63", "#0d5c63", null),
    TEAL_LIGHT("#cfe3e4", "#0d5c63", null),
    OCHRE("#b5750f", "#8a5600", "#ffffff"),
    OCHRE_LIGHT("#f6e7c8", "#8a5600", "#c99a45"),
    GREY("#7a8894", "#56646f", null),
    GREY_LIGHT("#dfe5ea", "#56646f", null);

    /** The colour of words and numbers. */
    public static final String INK = "#1b2733";
    /** The colour of axes, and of what is unknown. */
    public static final String MUTED = "#56646f";
    /** The colour of grid lines. */
    public static final String GRID = "#dbe2e8";

    private final String fill;
    private final String edge;
    private final String hatch;

    Tone(String fill, String edge, String hatch) {
        this.fill = fill;
        this.edge = edge;
        this.hatch = hatch;
    }

    public String fill() {
        return fill;
    }

    /** The colour of edges, lines and names; readable on white. */
    public String edge() {
        return edge;
    }

    public boolean isHatched() {
        return hatch != null;
    }

    /** The colour of the hatching; null without. */
    public String hatch() {
        return hatch;
    }
}
