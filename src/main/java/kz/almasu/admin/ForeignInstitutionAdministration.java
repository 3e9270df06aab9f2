package kz.almasu.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.system.Refusal;

/** Keeps the registry of institutions abroad: confirms what offices have named, and says how each is called and where. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ADMIN)
public class ForeignInstitutionAdministration {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private ForeignInstitutionImport foreignInstitutionImport;

    /** One page of those that are wanted; {@code first} counts from 0. */
    public List<ForeignInstitution> find(ForeignInstitutionQuery query, int first, int most) {
        return institutions.find(query, first, most);
    }

    public long count(ForeignInstitutionQuery query) {
        return institutions.count(query);
    }

    /** @throws Refusal not found, if there is none with this id */
    public ForeignInstitution institution(Long id) {
        return institutions.get(id);
    }

    /** Every name by which it is found, those of institutions merged into it among them. */
    public List<ForeignInstitutionName> names(Long id) {
        return institutions.names(institutions.get(id));
    }

    /** How many participants have named it, or one merged into it, in all half-years. */
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
     * Gives it its main name, its city and its id at ror.org, and answers for it from now on.
     *
     * @param version the version on which the change is based
     * @throws Refusal conflict, if somebody has changed it since, or it is merged; invalid, with what is wrong at which field
     */
    public ForeignInstitution confirm(Long id, int version, ForeignInstitutionEntry entry) {
        institutions.lock();
        ForeignInstitution institution = unmerged(institutions.get(id, version));
        check(entry.getName(), "name", institution)
                .check(
                        entry.getCity() == null || FormValidation.isName(entry.getCity()),
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
        institution.rename(entry.getName());
        institution.setLocation(entry.getCity(), entry.getRorId());
        institution.confirm(caller.account().getLogin());
        return institution;
    }

    /** Adds a name by which it is found. @throws Refusal invalid, if the country knows this name already */
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
    }

    /** Takes a name away. @throws Refusal conflict, if it is a main name, or of another institution */
    public void removeName(Long id, Long name) {
        institutions.lock();
        ForeignInstitution institution = unmerged(institutions.get(id));
        ForeignInstitutionName forgotten = institution.getNames().stream()
                .filter(known -> known.getId().equals(name))
                .filter(known -> !known.getSearchName().equals(institution.getSearchName()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("foreignInstitution.nameKept"));
        institution.removeName(forgotten);
    }

    /** What is wrong with a list, and what it would change; writes nothing. */
    public ForeignInstitutionImport.ForeignInstitutionImportPreview preview(byte[] csv) {
        return foreignInstitutionImport.preview(csv);
    }

    /** Takes in a list, all of it or nothing. @throws Refusal invalid, with every wrong row */
    public ForeignInstitutionImport.ForeignInstitutionImportPreview importCsv(byte[] csv) {
        return foreignInstitutionImport.importCsv(csv, caller.account().getLogin());
    }

    /** All that are not merged, as the list that can be taken in again. */
    public String exportCsv() {
        return foreignInstitutionImport.exportCsv();
    }

    private FormValidation check(String name, String field, ForeignInstitution institution) {
        Optional<ForeignInstitution> owner =
                name == null ? Optional.empty() : institutions.findNameOwner(institution.getCountry(), name);
        return new FormValidation()
                .required(field, name)
                .check(name == null || FormValidation.isName(name), "CATALOGUE_NAME", field, name)
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
