package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.admin.SigningAdministration;
import kz.almasu.submission.version.SigningRule;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Signatories of an institution and its two-person rule, on the page of the institution. */
@Named
@ViewScoped
public class InstitutionSigningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SigningAdministration administration;

    @Inject
    private Messages messages;

    /** Turns the two-person rule for signing on or off. */
    public void requireTwoPersons(String institution, boolean required) {
        administration.requireTwoPersons(institution, required);
        messages.info(required ? "page.admin.institution.twoRequired" : "page.admin.institution.oneRequired");
    }

    public List<String> signatories(String institution) {
        return administration.signatories(institution);
    }

    /** Returns the history of the two-person rule, newest first. */
    public List<SigningRule> rules(String institution) {
        return administration.rules(institution);
    }
}
