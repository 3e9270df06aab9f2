package kz.almasu.note;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Dimension;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;

/**
 * Code lists and institutions that provide rows, columns and names, read once for all tables and languages.
 *
 * @param lists by dimension, each in catalogue order
 * @param institutions in catalogue order
 */
record ReferenceData(Map<Dimension, List<? extends CodeListEntry>> lists, List<Institution> institutions) {

    private static final Map<Dimension, Class<? extends CodeListEntry>> LISTS = new EnumMap<>(Map.of(
            Dimension.INSTITUTION_TYPE, InstitutionType.class,
            Dimension.DEGREE, Degree.class,
            Dimension.FIELD, Field.class,
            Dimension.FORMAT, Format.class,
            Dimension.PROGRAMME, Programme.class,
            Dimension.COUNTRY, Country.class));

    /** Reads what tables with this breakdown need. */
    static ReferenceData read(Breakdown breakdown, CodeLists codeLists, Institutions institutions) {
        Set<Dimension> dimensions = breakdown.dimensions();
        Map<Dimension, List<? extends CodeListEntry>> lists = new EnumMap<>(Dimension.class);
        LISTS.forEach((dimension, list) -> {
            if (dimensions.contains(dimension)) {
                lists.put(dimension, codeLists.all(list));
            }
        });
        return new ReferenceData(lists, breakdown.withinInstitutions().isEmpty() ? List.of() : institutions.all());
    }
}
