package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.CsvWriter;

/**
 * Imports and exports foreign institutions as CSV with the columns name, country, city, aliases (separated by
 * ) and ror_id. Imported institutions are confirmed. A known institution keeps its main name and every value that the
 * list leaves empty.
 */
@ApplicationScoped
@Transactional
public class ForeignInstitutionImport {

    @Inject
    private CodeLists codeLists;

    @Inject
    private ForeignInstitutions foreignInstitutions;

    /** Findings of an import; without any, the numbers of institutions added, changed and unchanged. */
    public record ForeignInstitutionImportPreview(List<Finding> findings, int added, int changed, int unchanged)
            implements Serializable {

        public boolean isImportable() {
            return findings.isEmpty();
        }
    }

    /** Validates the list and counts its changes, without writing. */
    public ForeignInstitutionImportPreview preview(byte[] csv) {
        ForeignInstitutionCsv list = new ForeignInstitutionCsv(codeLists).read(csv);
        return preview(list, ExistingForeignInstitutions.of(list.rows(), foreignInstitutions));
    }

    /**
     * Imports the list, all of it or nothing.
     *
     * @param login recorded as the confirming login
     * @throws FindingsRefusal with every wrong row
     */
    public ForeignInstitutionImportPreview importCsv(byte[] csv, String login) {
        foreignInstitutions.lock();
        ForeignInstitutionCsv list = new ForeignInstitutionCsv(codeLists).read(csv);
        ExistingForeignInstitutions known = ExistingForeignInstitutions.of(list.rows(), foreignInstitutions);
        ForeignInstitutionImportPreview preview = preview(list, known);
        FindingsRefusal.throwIfAny(preview.findings());
        list.rows().forEach(row -> save(row, known, login));
        return preview;
    }

    /** Exports all institutions that are not merged, by country and name. */
    public String exportCsv() {
        List<ForeignInstitution> all = foreignInstitutions.find(ForeignInstitutionQuery.ALL, 0, Integer.MAX_VALUE);
        Map<Long, List<String>> names = foreignInstitutions.names().stream()
                .collect(Collectors.groupingBy(
                        name -> name.getInstitution().canonical().getId(),
                        Collectors.mapping(ForeignInstitutionName::getName, Collectors.toList())));
        CsvWriter csv = new CsvWriter(',').row(ForeignInstitutionCsv.COLUMNS);
        for (ForeignInstitution institution : all) {
            String aliases = names.get(institution.getId()).stream()
                    .filter(name -> !name.equals(institution.getName()))
                    .collect(Collectors.joining(ForeignInstitutionCsv.ALIAS_SEPARATOR));
            csv.text(institution.getName())
                    .text(institution.getCountry().getCode())
                    .text(institution.getCity());
            csv.text(aliases).text(institution.getRorId()).endRow();
        }
        return csv.toString();
    }

    private static ForeignInstitutionImportPreview preview(
            ForeignInstitutionCsv list, ExistingForeignInstitutions known) {
        list.rows().forEach(row -> known.check(row, list.findings()));
        Map<Boolean, Long> unchangedByRow = list.rows().stream()
                .map(row -> known.of(row).map(institution -> row.isUnchanged(institution, known)))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int unchanged = unchangedByRow.getOrDefault(true, 0L).intValue();
        int changed = unchangedByRow.getOrDefault(false, 0L).intValue();
        return new ForeignInstitutionImportPreview(
                List.copyOf(list.findings()), list.rows().size() - unchanged - changed, changed, unchanged);
    }

    private void save(ForeignInstitutionCsvRow row, ExistingForeignInstitutions known, String login) {
        ForeignInstitution institution =
                known.of(row).orElseGet(() -> foreignInstitutions.add(row.country(), row.name()));
        row.names().stream().filter(name -> !known.hasName(row.country(), name)).forEach(institution::addName);
        institution.setLocation(
                row.city() == null ? institution.getCity() : row.city(),
                row.rorId() == null ? institution.getRorId() : row.rorId());
        institution.confirm(login);
    }
}
