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
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.CsvList;

/** Parses a list of foreign institutions and validates it in one pass. */
final class ForeignInstitutionCsv {

    /** More than a list of all institutions of the world needs; larger files are rejected before they are parsed. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    static final List<String> COLUMNS = List.of("name", "country", "city", "aliases", "ror_id");

    static final String ALIAS_SEPARATOR = "|";

    private final CodeLists codeLists;
    private final List<ForeignInstitutionCsvRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> firstRowByKey = new HashMap<>();

    ForeignInstitutionCsv(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    List<ForeignInstitutionCsvRow> rows() {
        return List.copyOf(rows);
    }

    /** The findings so far; callers may add to them. */
    List<Finding> findings() {
        return findings;
    }

    ForeignInstitutionCsv read(byte[] file) {
        CsvList list = CsvList.read(file, MAX_BYTES, COLUMNS);
        list.errors().forEach(error -> findings.add(Finding.error(error)));
        list.rows().forEach(row -> readRow(row::cell, row.number()));
        if (findings.isEmpty() && rows.isEmpty()) {
            addFinding("INSTITUTIONS_ARE_GIVEN", 0, "", "", String.join(",", COLUMNS));
        }
        return this;
    }

    private void readRow(UnaryOperator<String> cells, int number) {
        int before = findings.size();
        Country country = codeLists.find(Country.class, cells.apply("country")).orElse(null);
        check(country != null, "COUNTRY_IS_KNOWN", number, "country", cells.apply("country"));
        ForeignInstitutionEntry entry = entry(cells, number);
        List<String> aliases = Arrays.stream(cells.apply("aliases").split("\\" + ALIAS_SEPARATOR))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        aliases.forEach(alias -> checkName("aliases", alias, ForeignInstitution.MAX_NAME_LENGTH, number));
        if (findings.size() == before) {
            ForeignInstitutionCsvRow row = new ForeignInstitutionCsvRow(
                    number, country, entry.getName(), entry.getCity(), aliases, entry.getRorId());
            checkUnique(row);
            rows.add(row);
        }
    }

    private ForeignInstitutionEntry entry(UnaryOperator<String> cells, int number) {
        ForeignInstitutionEntry entry = new ForeignInstitutionEntry();
        entry.setName(cells.apply("name"));
        entry.setCity(cells.apply("city"));
        entry.setRorId(cells.apply("ror_id"));
        check(entry.getName() != null, "FIELD_IS_FILLED", number, "name", "");
        checkName("name", entry.getName(), ForeignInstitution.MAX_NAME_LENGTH, number);
        checkName("city", entry.getCity(), ForeignInstitution.MAX_CITY_LENGTH, number);
        boolean validRorId = entry.getRorId() == null || RorId.isValid(entry.getRorId());
        check(validRorId, "ROR_ID", number, "ror_id", cells.apply("ror_id"));
        return entry;
    }

    private void checkName(String column, String name, int maxLength, int number) {
        check(name == null || FormValidation.isValidName(name), "CATALOGUE_NAME", number, column, name);
        check(name == null || name.length() <= maxLength, "NAME_IS_SHORT_ENOUGH", number, column, name, maxLength);
    }

    /** Checks that no other row has one of its names or its ROR id. */
    private void checkUnique(ForeignInstitutionCsvRow row) {
        row.names()
                .forEach(name -> checkUnique(ExistingForeignInstitutions.key(row.country(), name), name, row.number()));
        if (row.rorId() != null) {
            checkUnique(row.rorId(), row.rorId(), row.number());
        }
    }

    private void checkUnique(String key, String value, int number) {
        int earlier = firstRowByKey.merge(key, number, Math::min);
        check(earlier == number, "NAME_STANDS_ONCE", number, "name", value, earlier);
    }

    private void check(boolean valid, String rule, int row, String column, String value, Serializable... parameters) {
        if (!valid) {
            addFinding(rule, row, column, value, parameters);
        }
    }

    private void addFinding(String rule, int row, String column, String value, Serializable... parameters) {
        findings.add(Finding.error(rule, row, column, value, parameters));
    }
}
