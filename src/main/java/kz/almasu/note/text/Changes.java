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
    Optional<Term> told(Fact before, Fact now) {
        return change("change", before, now);
    }

    /** The same without a verb, to stand behind a name: {@code nearly twice as many (…)}. */
    Optional<Term> named(Fact before, Fact now) {
        return change("change.noun", before, now);
    }

    private Optional<Term> change(String key, Fact before, Fact now) {
        return before.isKnown() && now.isKnown()
                ? Optional.of(phrases.wording().term(key, places(before, now)))
                : Optional.empty();
    }

    private Map<String, Object> places(Fact before, Fact now) {
        Growth growth = new Growth(before.amount(), now.amount());
        List<String> sources =
                List.of(before.address().toString(), now.address().toString());
        boolean plain = growth.shape() == Growth.Shape.ROSE || growth.shape() == Growth.Shape.FELL;
        Optional<BigDecimal> percent = growth.percent();
        Map<String, Object> places = new HashMap<>();
        places.put("shape", growth.shape());
        places.put("times", Term.value(Long.toString(growth.times()), growth.times(), sources));
        places.put("before", label(before));
        places.put("old", phrases.people(before));
        places.put("now", label(now));
        places.put("new", phrases.people(now));
        places.put(
                "percent",
                Term.value(CellText.percent(percent.orElse(BigDecimal.ZERO), phrases.language()), null, sources));
        places.put("said", plain && percent.isPresent());
        places.put("beyond", plain || percent.isEmpty() ? "NONE" : growth.now() > growth.before() ? "ROSE" : "FELL");
        return places;
    }

    private Term label(Fact fact) {
        return phrases.label(
                phrases.reported().halfYear().code().equals(fact.address().period())
                        ? phrases.reported().halfYear()
                        : phrases.before().orElseThrow().halfYear());
    }
}
