package kz.almasu.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.Finding;
import kz.almasu.system.CsvList;

/** Reads a list of institutions abroad, and finds what is wrong with it in one pass. */
final class ForeignInstitutionSheet {

    /** More than all institutions of the world take; larger files are refused before they are read. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    static final List<String> COLUMNS = List.of("name", "country", "city", "aliases", "ror_id");

    /** Stands between the other names of an institution. */
    static final String BETWEEN = "|";

    private final CodeLists codeLists;
    private final List<ForeignInstitutionRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> standing = new HashMap<>();

    ForeignInstitutionSheet(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    List<ForeignInstitutionRow> rows() {
        return List.copyOf(rows);
    }

    /** What is wrong with it, to which others may add. */
    List<Finding> findings() {
        return findings;
    }

    ForeignInstitutionSheet read(byte[] file) {
        CsvList list = CsvList.read(file, MOST_BYTES, COLUMNS);
        list.problems().forEach(problem -> findings.add(Finding.error(problem)));
        list.rows().forEach(row -> row(row::cell, row.number()));
        if (findings.isEmpty() && rows.isEmpty()) {
            found("INSTITUTIONS_ARE_GIVEN", 0, "", "", String.join(",", COLUMNS));
        }
        return this;
    }

    private void row(UnaryOperator<String> cells, int number) {
        int before = findings.size();
        Country country = codeLists.find(Country.class, cells.apply("country")).orElse(null);
        that(country != null, "COUNTRY_IS_KNOWN", number, "country", cells.apply("country"));
        ForeignInstitutionEntry entry = entry(cells, number);
        List<String> aliases = Arrays.stream(cells.apply("aliases").split("\\" + BETWEEN))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        aliases.forEach(alias -> name("aliases", alias, ForeignInstitution.LONGEST_NAME, number));
        if (findings.size() == before) {
            ForeignInstitutionRow row = new ForeignInstitutionRow(
                    number, country, entry.getName(), entry.getCity(), aliases, entry.getRorId());
            once(row);
            rows.add(row);
        }
    }

    private ForeignInstitutionEntry entry(UnaryOperator<String> cells, int number) {
        ForeignInstitutionEntry entry = new ForeignInstitutionEntry();
        entry.setName(cells.apply("name"));
        entry.setCity(cells.apply("city"));
        entry.setRorId(cells.apply("ror_id"));
        that(entry.getName() != null, "FIELD_IS_FILLED", number, "name", "");
        name("name", entry.getName(), ForeignInstitution.LONGEST_NAME, number);
        name("city", entry.getCity(), ForeignInstitution.LONGEST_CITY, number);
        boolean possible = entry.getRorId() == null || RorId.isOne(entry.getRorId());
        that(possible, "ROR_ID", number, "ror_id", cells.apply("ror_id"));
        return entry;
    }

    private void name(String column, String name, int longest, int number) {
        that(name == null || FormCheck.isName(name), "CATALOGUE_NAME", number, column, name);
        that(name == null || name.length() <= longest, "NAME_IS_SHORT_ENOUGH", number, column, name, longest);
    }

    /** That no other row has one of its names, or its id. */
    private void once(ForeignInstitutionRow row) {
        row.names().forEach(name -> once(KnownInstitutions.key(row.country(), name), name, row.number()));
        if (row.rorId() != null) {
            once(row.rorId(), row.rorId(), row.number());
        }
    }

    private void once(String key, String value, int number) {
        int earlier = standing.merge(key, number, Math::min);
        that(earlier == number, "NAME_STANDS_ONCE", number, "name", value, earlier);
    }

    private void that(boolean right, String rule, int row, String column, String value, Serializable... more) {
        if (!right) {
            found(rule, row, column, value, more);
        }
    }

    private void found(String rule, int row, String column, String value, Serializable... more) {
        findings.add(Finding.error(rule, row, column, value, more));
    }
}
