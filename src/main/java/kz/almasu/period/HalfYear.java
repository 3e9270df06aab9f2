package kz.almasu.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * A calendar half-year, written 2023H1 (January to June) or 2023H2 (July to December).
 *
 * @param year from 1991 to 2999
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Localized, Comparable<HalfYear>, Serializable {

    /** The earliest half-year, before any that can be reported. */
    public static final HalfYear FIRST = new HalfYear(1991, 1);

    private static final Pattern CODE = Pattern.compile("(199[1-9]|2\\d{3})H([12])");

    public static Optional<HalfYear> parse(String code) {
        Matcher matcher = CODE.matcher(code == null ? "" : code);
        return matcher.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static HalfYear containing(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
    }

    public String code() {
        return year + "H" + half;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(6).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public HalfYear next() {
        return half == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    /** The same half of the previous year; the reference period of the note. */
    public HalfYear yearBefore() {
        return new HalfYear(year - 1, half);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "halfYear." + half, Integer.toString(year));
    }

    @Override
    public int compareTo(HalfYear other) {
        return year == other.year ? Integer.compare(half, other.half) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return code();
    }
}
