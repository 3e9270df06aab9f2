package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.almasu.admin.InstitutionAdministration;
import kz.almasu.admin.InstitutionClosing;
import kz.almasu.admin.InstitutionClosingEffect;
import kz.almasu.registry.Institution;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Closing of an institution or its merge into another: the form, its effect, and the undo. */
@Named
@ViewScoped
public class InstitutionClosingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionAdministration administration;

    @Inject
    private InstitutionClosing closing;

    @Inject
    private Labels labels;

    @Inject
    private Messages messages;

    private String code;
    private Institution institution;
    private Institution successor;
    private LocalDate from;
    private Institution into;
    private InstitutionClosingEffect effect;

    public void open() {
        institution = administration.institution(code);
        successor =
                institution.getMergedInto() == null ? null : administration.institution(institution.getMergedInto());
        effect = null;
    }

    public void preview() {
        effect = null;
        effect = closing.preview(code, from, into);
    }

    /** Closes the institution as previewed: its button does not send the form. */
    public String close() {
        closing.close(code, from, into);
        messages.infoAfterRedirect(
                into == null ? "page.admin.institution-closing.closed" : "page.admin.institution-closing.merged",
                institution,
                labels.date(from),
                into);
        return page();
    }

    public String reopen() {
        closing.reopen(code);
        messages.infoAfterRedirect("page.admin.institution-closing.reopened", institution);
        return page();
    }

    private String page() {
        return "/admin/institution?faces-redirect=true&code=" + code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Institution getInstitution() {
        return institution;
    }

    /** The institution that continues a merged one; null if there is none. */
    public Institution getSuccessor() {
        return successor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Institution getInto() {
        return into;
    }

    public void setInto(Institution into) {
        this.into = into;
    }

    /** Null until it was asked for. */
    public InstitutionClosingEffect getEffect() {
        return effect;
    }
}
