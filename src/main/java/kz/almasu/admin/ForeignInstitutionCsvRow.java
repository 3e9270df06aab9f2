package kz.almasu.admin;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionState;

/**
 * A row of an imported list.
 *
 * @param number spreadsheet row number, from 1
 * @param city null if absent
 * @param rorId null if absent
 */
record ForeignInstitutionCsvRow(
        int number, Country country, String name, String city, List<String> aliases, String rorId) {

    /** All names, the main one first. */
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** True if the import of this row would change nothing. */
    boolean isUnchanged(ForeignInstitution known, ExistingForeignInstitutions all) {
        return known.getState() == ForeignInstitutionState.CONFIRMED
                && (city == null || city.equals(known.getCity()))
                && (rorId == null || rorId.equals(known.getRorId()))
                && names().stream().allMatch(each -> all.hasName(country, each));
    }
}
