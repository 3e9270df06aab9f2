package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.version.Declaration;
import kz.almasu.submission.version.SubmissionSigning;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.web.Messages;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** Declaration of a report, and signing it. */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionSigning signing;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    @Inject
    private UserLanguage language;

    private String period;
    private String shownHash;
    private boolean agreed;
    private transient Declaration declaration;

    /** Loads the declaration. Also called before each action, so that a refusal is shown with the present content. */
    public void open() {
        declaration = signing.declaration(period);
    }

    public String sign() {
        SubmissionVersion signed = signing.sign(period, shownHash, agreed);
        messages.infoAfterRedirect("page.office.sign.done");
        return "/office/receipt?faces-redirect=true&period=" + period + "&version=" + signed.getNumber();
    }

    /** Declares a nil return, which another user has to sign. */
    public String declareNil() {
        signing.declareNil(period);
        messages.infoAfterRedirect("page.office.sign.nilDeclared");
        return "/office/sign?faces-redirect=true&period=" + period;
    }

    public Declaration getDeclaration() {
        if (declaration == null) {
            open();
        }
        return declaration;
    }

    public List<Issue> getIssues() {
        return Issue.mergeNotes(getDeclaration().issues());
    }

    public HalfYear getYearBeforePeriod() {
        return getDeclaration().status().period().getHalfYear().yearBefore();
    }

    /** True if the office can edit the report now, so that it can be submitted and its warnings explained. */
    public boolean isEditable() {
        return getDeclaration().status().isEditableOn(LocalDate.now(clock));
    }

    /** Returns why the user may not sign; null if they may. */
    public String getSigningRefusal() {
        return getDeclaration().signingRefusal() == null
                ? null
                : getDeclaration().signingRefusal().reason(language.getCurrent());
    }

    public String getSha256() {
        return getDeclaration().sha256();
    }

    /** Receives the hash shown on the page when the user opened it; only this content is signed. */
    public void setSha256(String sha256) {
        shownHash = sha256;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
