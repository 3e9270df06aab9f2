package kz.almasu.admin;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionState;

/**
 * One row of a list of institutions abroad.
 *
 * @param number as a spreadsheet counts its rows, from 1
 * @param city null where the list has none
 * @param rorId null where the list has none
 */
record ForeignInstitutionCsvRow(
        int number, Country country, String name, String city, List<String> aliases, String rorId) {

    /** All its names, the main one first. */
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Whether taking it in would change nothing. */
    boolean isUnchanged(ForeignInstitution known, ExistingForeignInstitutions all) {
        return known.getState() == ForeignInstitutionState.CONFIRMED
                && (city == null || city.equals(known.getCity()))
                && (rorId == null || rorId.equals(known.getRorId()))
                && names().stream().allMatch(one -> all.hasName(country, one));
    }
}
