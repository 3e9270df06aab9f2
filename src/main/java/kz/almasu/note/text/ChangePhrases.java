package kz.almasu.note.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.CellText;

/** Says how a number changed against the earlier half-year. */
final class ChangePhrases {

    private final CommonPhrases phrases;

    ChangePhrases(CommonPhrases phrases) {
        this.phrases = phrases;
    }

    /** {@code nearly doubled (H1 2022 – 75 people, …)}; empty if one of the two is not known. */
    Optional<Fragment> clause(TableValue before, TableValue now) {
        return change("change", before, now);
    }

    /** The same without a verb, to stand behind a name: {@code nearly twice as many (…)}. */
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
        List<String> sources =
                List.of(before.address().toString(), now.address().toString());
        boolean plain =
                growth.category() == Growth.GrowthCategory.ROSE || growth.category() == Growth.GrowthCategory.FELL;
        Optional<BigDecimal> percent = growth.percent();
        Map<String, Object> places = new HashMap<>();
        places.put("shape", growth.category());
        places.put("times", Fragment.ofValue(Long.toString(growth.times()), growth.times(), sources));
        places.put("before", label(before));
        places.put("old", phrases.peopleCount(before));
        places.put("now", label(now));
        places.put("new", phrases.peopleCount(now));
        places.put(
                "percent",
                Fragment.ofValue(CellText.percent(percent.orElse(BigDecimal.ZERO), phrases.language()), null, sources));
        places.put("said", plain && percent.isPresent());
        places.put("beyond", plain || percent.isEmpty() ? "NONE" : growth.now() > growth.before() ? "ROSE" : "FELL");
        return places;
    }

    private Fragment label(TableValue fact) {
        return phrases.label(
                phrases.reported().halfYear().code().equals(fact.address().period())
                        ? phrases.reported().halfYear()
                        : phrases.before().orElseThrow().halfYear());
    }
}
