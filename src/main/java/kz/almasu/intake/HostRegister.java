package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.ParticipantEntry;

/** Finds the foreign institutions of a whole sheet at once, and adds the new ones. */
@ApplicationScoped
public class HostRegister {

    @Inject
    private ForeignInstitutions foreignInstitutions;

    /** The institution that each of these entries names. */
    public Found of(Collection<ParticipantEntry> entries) {
        Found found = known(entries);
        if (!entries.stream().allMatch(found::knows)) {
            foreignInstitutions.lock();
            found.know(names(entries));
            entries.stream()
                    .filter(entry -> !found.knows(entry))
                    .forEach(entry -> found.know(foreignInstitutions
                            .add(entry.getCountry(), entry.getForeignInstitution())
                            .getNames()));
        }
        return found;
    }

    /** Writes known institutions as the registry does, so that another name of the same one is no change. */
    public Found settle(List<SheetRow> rows) {
        Found found = known(rows.stream().map(SheetRow::entry).toList());
        rows.stream().map(SheetRow::entry).filter(found::knows).forEach(found::settle);
        return found;
    }

    private Found known(Collection<ParticipantEntry> entries) {
        Found found = new Found();
        found.know(names(entries));
        return found;
    }

    private List<ForeignInstitutionName> names(Collection<ParticipantEntry> entries) {
        return foreignInstitutions.names(
                entries.stream().map(ParticipantEntry::getCountry).collect(Collectors.toSet()),
                entries.stream()
                        .map(ParticipantEntry::getForeignInstitution)
                        .filter(Objects::nonNull)
                        .distinct() // the same name stands in many rows, and to fold it costs
                        .map(ForeignInstitution::searchName)
                        .collect(Collectors.toSet()));
    }

    /** The institutions found, by country and name; merged ones as what they were merged into. */
    public static class Found {

        private final Map<Key, ForeignInstitution> byName = new HashMap<>();

        /** By what an institution is known. @param name in the form in which names are compared */
        private record Key(String country, String name) {}

        /** A sheet writes the same name in many rows: each spelling is folded once. */
        private final Map<String, String> folded = new HashMap<>();

        public ForeignInstitution hostOf(ParticipantEntry entry) {
            return byName.get(key(entry));
        }

        /** The same; one that is not stored, where there is none yet. */
        ForeignInstitution plannedHostOf(ParticipantEntry entry) {
            return byName.computeIfAbsent(
                    key(entry), key -> new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()));
        }

        private void settle(ParticipantEntry entry) {
            ForeignInstitution host = hostOf(entry);
            entry.setForeignInstitution(host.getName());
            byName.put(key(entry), host);
        }

        private boolean knows(ParticipantEntry entry) {
            return byName.containsKey(key(entry));
        }

        private void know(Collection<ForeignInstitutionName> names) {
            names.forEach(name -> byName.put(
                    new Key(name.getCountry().getCode(), name.getSearchName()),
                    name.getInstitution().surviving()));
        }

        private Key key(ParticipantEntry entry) {
            String name = folded.computeIfAbsent(entry.getForeignInstitution(), ForeignInstitution::searchName);
            return new Key(entry.getCountry().getCode(), name);
        }
    }
}
