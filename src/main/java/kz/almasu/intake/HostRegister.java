package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.ParticipantEntry;

/** Finds the foreign institutions of a whole sheet at once, and adds the new ones. */
@ApplicationScoped
public class HostRegister {

    @Inject
    private ForeignInstitutions foreignInstitutions;

    /** The institution that each of these entries names. */
    public Found of(Collection<ParticipantEntry> entries) {
        List<Country> countries =
                entries.stream().map(ParticipantEntry::getCountry).distinct().toList();
        Found found = new Found();
        found.know(foreignInstitutions.of(countries));
        if (!entries.stream().allMatch(found::knows)) {
            foreignInstitutions.lock();
            found.know(foreignInstitutions.of(countries));
            entries.stream()
                    .filter(entry -> !found.knows(entry))
                    .forEach(entry -> found.know(
                            List.of(foreignInstitutions.add(entry.getCountry(), entry.getForeignInstitution()))));
        }
        return found;
    }

    /** The institutions found, by country and name. */
    public static class Found {

        private final Map<String, ForeignInstitution> byName = new HashMap<>();

        /** A sheet writes the same name in many rows: each spelling is folded once. */
        private final Map<String, String> folded = new HashMap<>();

        public ForeignInstitution hostOf(ParticipantEntry entry) {
            return byName.get(key(entry));
        }

        private boolean knows(ParticipantEntry entry) {
            return byName.containsKey(key(entry));
        }

        private void know(Collection<ForeignInstitution> hosts) {
            hosts.forEach(host -> byName.put(host.getCountry().getCode() + "|" + host.getSearchName(), host));
        }

        private String key(ParticipantEntry entry) {
            String name = folded.computeIfAbsent(entry.getForeignInstitution(), ForeignInstitution::searchName);
            return entry.getCountry().getCode() + "|" + name;
        }
    }
}
