package kz.almasu.document.chart;

import java.util.stream.Stream;

/** An axis from 0 to {@code last} in steps of 1, 2 or 5 times a power of ten. */
public record Scale(long step, long last) {

    private static final int BAR_STEPS = 5;
    private static final int LINE_STEPS = 4;
    /** Room for the number above the highest marker. */
    private static final double LINE_ROOM = 1.08;

    /** Returns the axis of bars up to this number. */
    public static Scale ofBars(double max) {
        return upTo(max, BAR_STEPS);
    }

    /** Returns the axis of lines up to this number. */
    public static Scale ofLines(double max) {
        return upTo(max * LINE_ROOM, LINE_STEPS);
    }

    static Scale upTo(double max, int steps) {
        long step = Stream.iterate(1L, power -> power * 10)
                .flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                .filter(candidate -> candidate * steps >= max)
                .findFirst()
                .orElseThrow();
        return new Scale(step, step * Math.max(1, (long) Math.ceil(max / step)));
    }

    Stream<Long> ticks() {
        return Stream.iterate(0L, tick -> tick <= last, tick -> tick + step);
    }

    /** Returns which part of the axis a value takes. */
    double part(double value) {
        return value / last;
    }
}
