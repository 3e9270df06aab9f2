package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.admin.InstitutionAdministration;
import kz.almasu.admin.NameEntry;
import kz.almasu.admin.SigningAdministration;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.submission.version.SigningRule;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Form of a new institution, or of a change to an existing one. */
@Named
@ViewScoped
public class InstitutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionAdministration administration;

    @Inject
    private SigningAdministration signingAdministration;

    @Inject
    private Clock clock;

    @Inject
    private Labels labels;

    @Inject
    private Messages messages;

    private String code;
    private String newCode;
    private Institution institution;
    private LocalDate from;
    private InstitutionType type;
    private NameEntry names = new NameEntry();

    public void open() {
        from = LocalDate.now(clock);
        if (code != null) {
            institution = administration.institution(code);
            type = institution.getCurrent().getType();
            names.setFrom(institution.getCurrent().getName());
        }
    }

    public String add() {
        Institution added = administration.add(newCode, from, type, names);
        messages.infoAfterRedirect("page.admin.institution.added", added);
        return "/admin/institutions?faces-redirect=true";
    }

    public void change() {
        administration.change(code, from, type, names);
        messages.info("page.admin.institution.changed", labels.date(from));
        open();
    }

    /** Turns the two-person rule for signing on or off. */
    public void requireTwoPersons(boolean required) {
        signingAdministration.requireTwoPersons(code, required);
        messages.info(required ? "page.admin.institution.twoRequired" : "page.admin.institution.oneRequired");
    }

    public List<String> getSignatories() {
        return signingAdministration.signatories(code);
    }

    /** Returns the history of the two-person rule, newest first. */
    public List<SigningRule> getSigningRules() {
        return signingAdministration.rules(code);
    }

    public void withdraw(InstitutionProfile profile) {
        administration.withdraw(code, profile.getValidFrom());
        messages.info("page.admin.institution.withdrawn");
        open();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    /** Returns null for a new institution. */
    public Institution getInstitution() {
        return institution;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public InstitutionType getType() {
        return type;
    }

    public void setType(InstitutionType type) {
        this.type = type;
    }

    public NameEntry getNames() {
        return names;
    }
}
