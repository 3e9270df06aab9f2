package kz.almasu.submission;

import java.io.Serializable;

/** Number of participants per direction. */
public record Totals(long outgoing, long incoming) implements Serializable {

    public static final Totals NONE = new Totals(0, 0);

    public long all() {
        return outgoing + incoming;
    }

    public Totals plus(Totals other) {
        return new Totals(outgoing + other.outgoing, incoming + other.incoming);
    }
}
