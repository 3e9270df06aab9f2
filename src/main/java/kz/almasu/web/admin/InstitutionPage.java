package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kz.almasu.admin.InstitutionAdministration;
import kz.almasu.admin.InstitutionChange;
import kz.almasu.admin.InstitutionChangeEffect;
import kz.almasu.admin.NameEntry;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Form of a new institution, or of a change to an existing one, whose effect is shown before it is saved. */
@Named
@ViewScoped
public class InstitutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionAdministration administration;

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
    private boolean dayToConfirm;
    private InstitutionType type;
    private NameEntry names = new NameEntry();
    private LocalDate corrects;
    private InstitutionChangeEffect effect;

    public void open() {
        from = LocalDate.now(clock);
        dayToConfirm = false;
        corrects = null;
        effect = null;
        if (code != null) {
            institution = administration.institution(code);
            setFrom(institution.getLatest());
        }
    }

    public String add() {
        Institution added = administration.add(newCode, from, type, names);
        messages.infoAfterRedirect("page.admin.institution.added", added);
        return "/admin/institutions?faces-redirect=true";
    }

    /** Fills the form with a change entered before, to correct its day or names. */
    public void correct(InstitutionProfile profile) {
        setFrom(profile);
        from = profile.getValidFrom();
        dayToConfirm = !profile.isDayConfirmed();
        corrects = profile.getValidFrom();
        effect = null;
    }

    public void preview() {
        effect = null;
        effect = administration.preview(code, input());
    }

    /** Saves the change that was previewed: its button does not send the form. */
    public void change() {
        administration.change(code, input());
        messages.info("page.admin.institution.changed", labels.date(from));
        open();
    }

    public void withdraw(InstitutionProfile profile) {
        administration.withdraw(code, profile.getValidFrom());
        messages.info("page.admin.institution.withdrawn");
        open();
    }

    private InstitutionChange input() {
        return new InstitutionChange(from, !dayToConfirm, type, names, corrects);
    }

    private void setFrom(InstitutionProfile profile) {
        type = profile.getType();
        names.setFrom(profile.getName());
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

    public boolean isDayToConfirm() {
        return dayToConfirm;
    }

    public void setDayToConfirm(boolean dayToConfirm) {
        this.dayToConfirm = dayToConfirm;
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

    /** The first day of the change to be corrected; null for a new change. */
    public LocalDate getCorrects() {
        return corrects;
    }

    /** Null until it was asked for. */
    public InstitutionChangeEffect getEffect() {
        return effect;
    }
}
