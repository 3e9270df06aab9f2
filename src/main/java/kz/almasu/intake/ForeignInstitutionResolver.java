package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.ParticipantEntry;

/** Finds the foreign institutions of a whole sheet at once, and adds the new ones. */
@ApplicationScoped
public class ForeignInstitutionResolver {

    @Inject
    private ForeignInstitutions foreignInstitutions;

    /** The institution that each of these entries names. */
    public ResolvedInstitutions resolve(Collection<ParticipantEntry> entries) {
        ResolvedInstitutions found = resolveKnown(entries);
        if (!entries.stream().allMatch(found::contains)) {
            foreignInstitutions.lock();
            found.addNames(names(entries));
            entries.stream()
                    .filter(entry -> !found.contains(entry))
                    .forEach(entry -> found.addNames(foreignInstitutions
                            .add(entry.getCountry(), entry.getForeignInstitution())
                            .getNames()));
        }
        return found;
    }

    /** Writes known institutions as the registry does, so that another name of the same one is no change. */
    public ResolvedInstitutions normalizeNames(List<SheetRow> rows) {
        ResolvedInstitutions found =
                resolveKnown(rows.stream().map(SheetRow::entry).toList());
        rows.stream().map(SheetRow::entry).filter(found::contains).forEach(found::normalizeName);
        return found;
    }

    private ResolvedInstitutions resolveKnown(Collection<ParticipantEntry> entries) {
        ResolvedInstitutions found = new ResolvedInstitutions();
        found.addNames(names(entries));
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
    public static class ResolvedInstitutions {

        private final Map<Key, ForeignInstitution> byName = new HashMap<>();

        /** By what an institution is known. @param name in the form in which names are compared */
        private record Key(String country, String name) {}

        /** A sheet writes the same name in many rows: each spelling is folded once. */
        private final Map<String, String> normalizedNames = new HashMap<>();

        public ForeignInstitution foreignInstitutionOf(ParticipantEntry entry) {
            return byName.get(key(entry));
        }

        /** The same; one that is not stored, where there is none yet. */
        ForeignInstitution plannedForeignInstitutionOf(ParticipantEntry entry) {
            return byName.computeIfAbsent(
                    key(entry), key -> new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()));
        }

        private void normalizeName(ParticipantEntry entry) {
            ForeignInstitution host = foreignInstitutionOf(entry);
            entry.setForeignInstitution(host.getName());
            byName.put(key(entry), host);
        }

        private boolean contains(ParticipantEntry entry) {
            return byName.containsKey(key(entry));
        }

        private void addNames(Collection<ForeignInstitutionName> names) {
            names.forEach(name -> byName.put(
                    new Key(name.getCountry().getCode(), name.getSearchName()),
                    name.getInstitution().canonical()));
        }

        private Key key(ParticipantEntry entry) {
            String name =
                    normalizedNames.computeIfAbsent(entry.getForeignInstitution(), ForeignInstitution::searchName);
            return new Key(entry.getCountry().getCode(), name);
        }
    }
}
