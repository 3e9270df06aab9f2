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

/** Resolves the foreign institutions of a whole sheet at once and adds new ones to the registry. */
@ApplicationScoped
public class ForeignInstitutionResolver {

    @Inject
    private ForeignInstitutions foreignInstitutions;

    /** Returns the institution of each entry; unknown ones are added. */
    public ResolvedInstitutions resolve(Collection<ParticipantEntry> entries) {
        ResolvedInstitutions resolved = resolveKnown(entries);
        if (!entries.stream().allMatch(resolved::contains)) {
            foreignInstitutions.lock();
            resolved.addNames(names(entries));
            entries.stream()
                    .filter(entry -> !resolved.contains(entry))
                    .forEach(entry -> resolved.addNames(foreignInstitutions
                            .add(entry.getCountry(), entry.getForeignInstitution())
                            .getNames()));
        }
        return resolved;
    }

    /** Replaces names and aliases by the registered name, so that a different spelling is not a change. */
    public ResolvedInstitutions normalizeNames(List<SheetRow> rows) {
        ResolvedInstitutions resolved =
                resolveKnown(rows.stream().map(SheetRow::entry).toList());
        rows.stream().map(SheetRow::entry).filter(resolved::contains).forEach(resolved::normalizeName);
        return resolved;
    }

    private ResolvedInstitutions resolveKnown(Collection<ParticipantEntry> entries) {
        ResolvedInstitutions resolved = new ResolvedInstitutions();
        resolved.addNames(names(entries));
        return resolved;
    }

    private List<ForeignInstitutionName> names(Collection<ParticipantEntry> entries) {
        return foreignInstitutions.names(
                entries.stream().map(ParticipantEntry::getCountry).collect(Collectors.toSet()),
                entries.stream()
                        .map(ParticipantEntry::getForeignInstitution)
                        .filter(Objects::nonNull)
                        .distinct() // normalizing is costly, and names repeat
                        .map(ForeignInstitution::searchName)
                        .collect(Collectors.toSet()));
    }

    /** Institutions by country and name; merged ones are represented by their canonical record. */
    public static class ResolvedInstitutions {

        private final Map<Key, ForeignInstitution> byName = new HashMap<>();

        /**
         * Lookup key.
         *
         * @param name in the normalized form used for comparison
         */
        private record Key(String country, String name) {}

        /** Cache: a sheet repeats the same spellings, and normalizing is costly. */
        private final Map<String, String> normalizedNames = new HashMap<>();

        public ForeignInstitution foreignInstitutionOf(ParticipantEntry entry) {
            return byName.get(key(entry));
        }

        /** Returns the institution of an entry, or an unsaved one if it is not registered. */
        ForeignInstitution plannedForeignInstitutionOf(ParticipantEntry entry) {
            return byName.computeIfAbsent(
                    key(entry), key -> new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()));
        }

        private void normalizeName(ParticipantEntry entry) {
            ForeignInstitution institution = foreignInstitutionOf(entry);
            entry.setForeignInstitution(institution.getName());
            byName.put(key(entry), institution);
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
