package kz.almasu.note.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.CellText;

/** Says how a number changed against the earlier half-year. */
final class Changes {

    private final Phrases phrases;

    Changes(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code nearly doubled (H1 2022 – 75 people, …)}; empty if one of the two is not known. */
    Optional<Term> of(Fact before, Fact now) {
        return before.isKnown() && now.isKnown() ? Optional.of(change(before, now)) : Optional.empty();
    }

    private Term change(Fact before, Fact now) {
        Growth growth = new Growth(before.amount(), now.amount());
        List<String> sources =
                List.of(before.address().toString(), now.address().toString());
        Map<String, Object> places = new HashMap<>();
        places.put("shape", growth.shape());
        places.put("times", Term.value(Long.toString(growth.times()), growth.times(), sources));
        places.put("before", label(before));
        places.put("old", phrases.people(before));
        places.put("now", label(now));
        places.put("new", phrases.people(now));
        places.put("percent", percent(growth, sources));
        return phrases.wording().term("change", places);
    }

    private Term label(Fact fact) {
        return phrases.label(
                phrases.reported().halfYear().code().equals(fact.address().period())
                        ? phrases.reported().halfYear()
                        : phrases.before().orElseThrow().halfYear());
    }

    /** What stands behind the numbers; nothing, if a percentage is not said. */
    private Term percent(Growth growth, List<String> sources) {
        Optional<BigDecimal> percent = growth.percent();
        return phrases.wording()
                .term(
                        "change.percent",
                        Map.of(
                                "direction",
                                percent.isEmpty() ? "NONE" : growth.now() > growth.before() ? "ROSE" : "FELL",
                                "percent",
                                Term.value(
                                        CellText.percent(percent.orElse(BigDecimal.ZERO), phrases.language()),
                                        null,
                                        sources)));
    }
}
