package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.admin.InstitutionKeeping;
import kz.almasu.admin.NameEntry;
import kz.almasu.admin.SigningKeeping;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.submission.SigningRule;
import kz.almasu.web.Say;
import org.omnifaces.cdi.ViewScoped;

/** The form of an institution: a new one, or a change of name or type of one that is there. */
@Named
@ViewScoped
public class InstitutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionKeeping keeping;

    @Inject
    private SigningKeeping signing;

    @Inject
    private Clock clock;

    @Inject
    private Say say;

    private String code;
    private String newCode;
    private Institution institution;
    private LocalDate from;
    private InstitutionType type;
    private NameEntry names = new NameEntry();

    public void open() {
        from = LocalDate.now(clock);
        if (code != null) {
            institution = keeping.institution(code);
            type = institution.getCurrent().getType();
            names.fill(institution.getCurrent().getName());
        }
    }

    public String add() {
        Institution added = keeping.add(newCode, from, type, names);
        say.doneAcrossPages("page.admin.institution.added", added);
        return "/admin/institutions?faces-redirect=true";
    }

    public void change() {
        keeping.change(code, from, type, names);
        say.done("page.admin.institution.changed", say.day(from));
        open();
    }

    /** Switches the two-person rule of signing. */
    public void requireTwoPersons(boolean required) {
        signing.requireTwoPersons(code, required);
        say.done(required ? "page.admin.institution.twoNow" : "page.admin.institution.oneNow");
    }

    public List<String> getSignatories() {
        return signing.signatories(code);
    }

    /** What was decided about the two-person rule, the newest first. */
    public List<SigningRule> getSigningRules() {
        return signing.rules(code);
    }

    public void withdraw(InstitutionProfile profile) {
        keeping.withdraw(code, profile.getValidFrom());
        say.done("page.admin.institution.withdrawn");
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

    /** Null while it is a new one. */
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
