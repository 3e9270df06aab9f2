package kz.almasu.checker.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins numbers written in several words: “sixty-three”, “two hundred and ten”. */
final class Numerals {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Numerals() {}

    static List<Mention> joined(List<Mention> mentions, List<Token> tokens) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<Mention> whole =
                    joined.isEmpty() ? Optional.empty() : join(joined.get(joined.size() - 1), mention, tokens);
            if (whole.isPresent()) {
                joined.set(joined.size() - 1, whole.get());
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static Optional<Mention> join(Mention one, Mention other, List<Token> tokens) {
        if (!(one.meaning() instanceof Meaning.Quantity first)
                || !(other.meaning() instanceof Meaning.Quantity second)
                || !isAdjacent(one.end(), other.start(), tokens)) {
            return Optional.empty();
        }
        return sum(first.value(), second.value())
                .map(value -> new Mention(new Meaning.Quantity(value, true), one.start(), other.end()));
    }

    private static boolean isAdjacent(int end, int start, List<Token> tokens) {
        return end == start || end + 1 == start && tokens.get(end).isMark("-‐‑");
    }

    /** “Two” and “hundred” are multiplied, “sixty” and “three” added; others do not belong together. */
    private static Optional<BigDecimal> sum(BigDecimal one, BigDecimal other) {
        if (one.scale() > 0 || other.scale() > 0) {
            return Optional.empty();
        }
        boolean multiplies = other.equals(HUNDRED) && one.compareTo(TEN) < 0
                || other.equals(THOUSAND) && one.compareTo(THOUSAND) < 0;
        if (multiplies) {
            return Optional.of(one.multiply(other));
        }
        BigDecimal unit = one.remainder(THOUSAND).signum() == 0
                ? THOUSAND
                : one.remainder(HUNDRED).signum() == 0 ? HUNDRED : TEN;
        return one.remainder(unit).signum() == 0 && one.signum() > 0 && other.compareTo(unit) < 0 && other.signum() > 0
                ? Optional.of(one.add(other))
                : Optional.empty();
    }
}
