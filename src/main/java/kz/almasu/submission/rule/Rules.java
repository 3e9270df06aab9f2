package kz.almasu.submission.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.period.HalfYear;

/** The catalogue of all rules. */
public final class Rules {

    /** Every version of every rule: of entries, of a report, across institutions. */
    public static final List<Rule> ALL = Stream.of(
                    EntryValidity.ALL,
                    CompletenessCheck.ALL,
                    PlausibilityChecks.ALL,
                    PersonChecks.ALL,
                    ForeignInstitutionChecks.ALL,
                    VolumeChecks.ALL)
            .<Rule>flatMap(List::stream)
            .toList();

    private Rules() {}

    /** The rules in force in a half-year: of each rule the latest version that is not later. */
    public static List<Rule> of(HalfYear halfYear) {
        return latest(ALL.stream()
                .filter(rule -> rule.since().compareTo(halfYear) <= 0)
                .toList());
    }

    public static List<Rule> latest() {
        return latest(ALL);
    }

    private static List<Rule> latest(List<Rule> versions) {
        Map<String, Rule> latest = new LinkedHashMap<>();
        versions.forEach(rule ->
                latest.merge(rule.id(), rule, (one, other) -> one.since().compareTo(other.since()) > 0 ? one : other));
        return new ArrayList<>(latest.values());
    }
}
