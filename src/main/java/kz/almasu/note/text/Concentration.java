package kz.almasu.note.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.CellText;

/**
 * Sum of the leading members and its share of the total, in percent with one decimal.
 *
 * @param leaders with known numbers
 * @param total known and above 0
 */
record Concentration(CommonPhrases phrases, List<MemberRow> leaders, TableValue total) {

    Map<String, ?> arguments() {
        long sum = leaders.stream().mapToLong(MemberRow::count).sum();
        List<String> parts = leaders.stream()
                .map(MemberRow::participants)
                .map(TableValue::sources)
                .flatMap(List::stream)
                .toList();
        List<String> partsAndTotal =
                Stream.concat(parts.stream(), total.sources().stream()).toList();
        return Map.of(
                "sum", Fragment.ofValue(Long.toString(sum), sum, parts),
                "total", phrases.number(total),
                "share", Fragment.ofValue(CellText.percent(share(sum), phrases.language()), null, partsAndTotal));
    }

    private BigDecimal share(long sum) {
        return BigDecimal.valueOf(sum)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(total.amount()), 1, RoundingMode.HALF_UP);
    }
}
