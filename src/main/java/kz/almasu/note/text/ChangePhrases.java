package kz.almasu.note.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.document.CellText;

/** Phrases for the change of a number against the earlier half-year. */
final class ChangePhrases {

    private final CommonPhrases phrases;

    ChangePhrases(CommonPhrases phrases) {
        this.phrases = phrases;
    }

    /** Returns a clause: {@code nearly doubled (H1 2022 – 75 people, …)}; empty if a number is unknown. */
    Optional<Fragment> clause(TableValue before, TableValue now) {
        return change("change", before, now);
    }

    /** Returns a noun phrase to follow a name: {@code nearly twice as many (…)}; empty if a number is unknown. */
    Optional<Fragment> phrase(TableValue before, TableValue now) {
        return change("change.noun", before, now);
    }

    private Optional<Fragment> change(String key, TableValue before, TableValue now) {
        return before.isKnown() && now.isKnown()
                ? Optional.of(phrases.messageFormatter().term(key, arguments(before, now)))
                : Optional.empty();
    }

    private Map<String, Object> arguments(TableValue before, TableValue now) {
        Growth growth = new Growth(before.amount(), now.amount());
        List<String> sources = Stream.of(before, now)
                .map(TableValue::sources)
                .flatMap(List::stream)
                .toList();
        boolean plain =
                growth.category() == Growth.GrowthCategory.ROSE || growth.category() == Growth.GrowthCategory.FELL;
        Optional<BigDecimal> percent = growth.percent();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("shape", growth.category());
        arguments.put("times", Fragment.ofValue(Long.toString(growth.times()), growth.times(), sources));
        arguments.put("before", label(before));
        arguments.put("old", phrases.peopleCount(before));
        arguments.put("now", label(now));
        arguments.put("new", phrases.peopleCount(now));
        arguments.put(
                "percent",
                Fragment.ofValue(CellText.percent(percent.orElse(BigDecimal.ZERO), phrases.language()), null, sources));
        arguments.put("said", plain && percent.isPresent());
        arguments.put("beyond", plain || percent.isEmpty() ? "NONE" : growth.now() > growth.before() ? "ROSE" : "FELL");
        return arguments;
    }

    private Fragment label(TableValue value) {
        return phrases.label(
                phrases.reported().halfYear().code().equals(value.address().period())
                        ? phrases.reported().halfYear()
                        : phrases.before().orElseThrow().halfYear());
    }
}
