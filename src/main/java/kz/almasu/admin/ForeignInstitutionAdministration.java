package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditChange;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditLog;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.system.Refusal;
import kz.almasu.system.Sha256;

/**
 * Maintains the registry of foreign institutions: confirms proposals, edits names and locations, imports and exports.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class ForeignInstitutionAdministration {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuditLog auditLog;

    @Inject
    private Caller caller;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private ForeignInstitutionImport foreignInstitutionImport;

    /**
     * Returns one page of the query's result.
     *
     * @param first offset, from 0
     */
    public List<ForeignInstitution> find(ForeignInstitutionQuery query, int first, int limit) {
        return institutions.find(query, first, limit);
    }

    public long count(ForeignInstitutionQuery query) {
        return institutions.count(query);
    }

    /** @throws Refusal not found, if there is none with this id */
    public ForeignInstitution institution(Long id) {
        return institutions.get(id);
    }

    /** Returns all names that resolve to the institution, including those of merged duplicates. */
    public List<ForeignInstitutionName> names(Long id) {
        return institutions.names(institutions.get(id));
    }

    /** Returns the number of participants of the institution and its merged duplicates, over all half-years. */
    public long participants(Long id) {
        return entityManager
                .createQuery(
                        "select count(p) from Participant p join p.foreignInstitution h left join h.mergedInto s"
                                + " where coalesce(s.id, h.id) = :id",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * Sets main name, city and ROR id, and confirms the institution.
     *
     * @param version the version on which the change is based
     * @throws Refusal conflict, if it has been changed since or is merged; invalid, with one finding per field
     */
    public ForeignInstitution confirm(Long id, int version, ForeignInstitutionEntry entry) {
        institutions.lock();
        ForeignInstitution institution = unmerged(institutions.get(id, version));
        check(entry.getName(), "name", institution)
                .check(
                        entry.getCity() == null || FormValidation.isValidName(entry.getCity()),
                        "CATALOGUE_NAME",
                        "city",
                        entry.getCity())
                .check(
                        entry.getRorId() == null || RorId.isValid(entry.getRorId()),
                        "ROR_ID",
                        "ror_id",
                        entry.getRorId())
                .check(isFreeRorId(entry.getRorId(), institution), "IS_NEW", "ror_id", entry.getRorId())
                .throwIfInvalid();
        String before = described(institution);
        institution.rename(entry.getName());
        institution.setLocation(entry.getCity(), entry.getRorId());
        institution.confirm(caller.account().getLogin());
        auditLog.record(
                AuditKind.FOREIGN_INSTITUTION_CHANGED, new AuditChange(id.toString(), before, described(institution)));
        return institution;
    }

    /**
     * Adds an alias.
     *
     * @throws Refusal invalid, if the name exists already in the country
     */
    public void addName(Long id, String name) {
        institutions.lock();
        ForeignInstitution institution = unmerged(institutions.get(id));
        check(name, "alias", institution)
                .check(
                        institutions
                                .findNameOwner(institution.getCountry(), Objects.toString(name, ""))
                                .isEmpty(),
                        "IS_NEW",
                        "alias",
                        name)
                .throwIfInvalid();
        institution.addName(name);
        auditLog.record(AuditKind.FOREIGN_INSTITUTION_CHANGED, new AuditChange(id.toString(), null, name));
    }

    /**
     * Removes an alias.
     *
     * @throws Refusal conflict, if it is a main name or belongs to another institution
     */
    public void removeName(Long id, Long name) {
        institutions.lock();
        ForeignInstitution institution = unmerged(institutions.get(id));
        ForeignInstitutionName alias = institution.getNames().stream()
                .filter(known -> known.getId().equals(name))
                .filter(known -> !known.getSearchName().equals(institution.getSearchName()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("foreignInstitution.nameKept"));
        institution.removeName(alias);
        auditLog.record(AuditKind.FOREIGN_INSTITUTION_CHANGED, new AuditChange(id.toString(), alias.getName(), null));
    }

    /** Validates an import and counts its changes, without writing. */
    public ForeignInstitutionImport.ForeignInstitutionImportPreview preview(byte[] csv) {
        return foreignInstitutionImport.preview(csv);
    }

    /**
     * Imports a list, all of it or nothing.
     *
     * @throws Refusal invalid, with every wrong row
     */
    public ForeignInstitutionImport.ForeignInstitutionImportPreview importCsv(byte[] csv) {
        auditLog.record(AuditKind.FOREIGN_INSTITUTIONS_IMPORTED, new AuditChange(null, null, Sha256.of(csv)));
        return foreignInstitutionImport.importCsv(csv, caller.account().getLogin());
    }

    /** Exports all institutions that are not merged, in the format of the import. */
    public String exportCsv() {
        return foreignInstitutionImport.exportCsv();
    }

    private static String described(ForeignInstitution institution) {
        return Stream.of(
                        institution.getState().name(),
                        institution.getName(),
                        institution.getCity(),
                        institution.getRorId())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private FormValidation check(String name, String field, ForeignInstitution institution) {
        Optional<ForeignInstitution> owner =
                name == null ? Optional.empty() : institutions.findNameOwner(institution.getCountry(), name);
        return new FormValidation()
                .required(field, name)
                .check(name == null || FormValidation.isValidName(name), "CATALOGUE_NAME", field, name)
                .check(name == null || name.length() <= ForeignInstitution.MAX_NAME_LENGTH, "TITLE_LENGTH", field, name)
                .check(owner.isEmpty() || owner.get().equals(institution), "IS_NEW", field, name);
    }

    private boolean isFreeRorId(String rorId, ForeignInstitution institution) {
        return rorId == null || institutions.withRorIds(List.of(rorId)).stream().allMatch(institution::equals);
    }

    private static ForeignInstitution unmerged(ForeignInstitution institution) {
        if (institution.getState() == ForeignInstitutionState.MERGED) {
            throw Refusal.conflict("foreignInstitution.merged", institution, institution.canonical());
        }
        return institution;
    }
}
