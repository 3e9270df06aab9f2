package kz.almasu.note.chart;

import kz.almasu.document.chart.Tone;
import kz.almasu.registry.Direction;

/** The tones of a direction, which has one hue everywhere; both directions together are grey. */
final class DirectionTones {

    private DirectionTones() {}

    /** @param direction null for both together */
    static Tone strong(Direction direction) {
        if (direction == null) {
            return Tone.GREY;
        }
        return direction == Direction.OUTGOING ? Tone.TEAL : Tone.OCHRE;
    }

    /** Returns the tone of an earlier half-year: light if it is the one before, grey if there are more between. */
    static Tone earlier(Direction direction, int halfYearsBefore) {
        if (direction == null || halfYearsBefore > 1) {
            return halfYearsBefore % 2 == 1 ? Tone.GREY_LIGHT : Tone.GREY;
        }
        return direction == Direction.OUTGOING ? Tone.TEAL_LIGHT : Tone.OCHRE_LIGHT;
    }
}
