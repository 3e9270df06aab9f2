package kz.almasu.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.rule.Finding;

/** The registry entries that the rows of an import refer to, loaded in one go. */
final class ExistingForeignInstitutions {

    private final Map<String, ForeignInstitution> byName = new HashMap<>();
    private final Map<String, ForeignInstitution> byRorId = new HashMap<>();

    private ExistingForeignInstitutions() {}

    static ExistingForeignInstitutions of(List<ForeignInstitutionCsvRow> rows, ForeignInstitutions institutions) {
        ExistingForeignInstitutions known = new ExistingForeignInstitutions();
        Collection<Country> countries =
                rows.stream().map(ForeignInstitutionCsvRow::country).collect(Collectors.toSet());
        Collection<String> names = rows.stream()
                .flatMap(row -> row.names().stream())
                .map(ForeignInstitution::searchName)
                .collect(Collectors.toSet());
        known.addNames(institutions.names(countries, names));
        institutions
                .withRorIds(rows.stream()
                        .map(ForeignInstitutionCsvRow::rorId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .forEach(institution -> known.byRorId.put(institution.getRorId(), institution));
        return known;
    }

    private void addNames(Collection<ForeignInstitutionName> names) {
        names.forEach(name -> byName.put(
                key(name.getCountry(), name.getName()), name.getInstitution().canonical()));
    }

    /** Returns the institution of a row: by its ROR id, else by the first of its names that is known. */
    Optional<ForeignInstitution> of(ForeignInstitutionCsvRow row) {
        if (row.rorId() != null && byRorId.containsKey(row.rorId())) {
            return Optional.of(byRorId.get(row.rorId()));
        }
        return row.names().stream()
                .map(name -> byName.get(key(row.country(), name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean hasName(Country country, String name) {
        return byName.containsKey(key(country, name));
    }

    /** Adds a finding for each contradiction between a row and the registry. */
    void check(ForeignInstitutionCsvRow row, List<Finding> findings) {
        of(row).ifPresent(known -> {
            if (!known.getCountry().equals(row.country())) {
                findings.add(Finding.error(
                        "INSTITUTION_IS_OF_THIS_COUNTRY",
                        row.number(),
                        "country",
                        row.country().getCode(),
                        known.getName(),
                        known.getCountry()));
            }
            row.names().stream()
                    .filter(name -> isOfAnother(known, byName.get(key(row.country(), name))))
                    .forEach(name -> findings.add(
                            Finding.error("NAME_IS_OF_ONE_INSTITUTION", row.number(), "name", name, known.getName())));
            if (row.rorId() != null && known.getRorId() != null && !row.rorId().equals(known.getRorId())) {
                findings.add(Finding.error(
                        "ROR_ID_IS_THE_SAME", row.number(), "ror_id", row.rorId(), known.getName(), known.getRorId()));
            }
        });
    }

    private static boolean isOfAnother(ForeignInstitution known, ForeignInstitution owner) {
        return owner != null && !owner.equals(known);
    }

    static String key(Country country, String name) {
        return country.getCode() + "|" + ForeignInstitution.searchName(name);
    }
}
