package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.version.Declaration;
import kz.almasu.submission.version.SubmissionSigning;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.web.Say;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;

/** What is declared with the report, the statement, and signing. */
@Named
@ViewScoped
public class SignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionSigning signing;

    @Inject
    private Clock clock;

    @Inject
    private Say say;

    @Inject
    private UserLanguage language;

    private String period;
    private String shownHash;
    private boolean agreed;
    private transient Declaration declaration;

    /** Runs before the button too, so that a refusal shows what would be declared now. */
    public void open() {
        declaration = signing.declaration(period);
    }

    public String sign() {
        SubmissionVersion signed = signing.sign(period, shownHash, agreed);
        say.infoAfterRedirect("page.office.sign.done");
        return "/office/receipt?faces-redirect=true&period=" + period + "&version=" + signed.getNumber();
    }

    /** Says that there were no exchanges, for somebody else to sign. */
    public String declareNil() {
        signing.declareNil(period);
        say.infoAfterRedirect("page.office.sign.nilDeclared");
        return "/office/sign?faces-redirect=true&period=" + period;
    }

    public Declaration getDeclaration() {
        if (declaration == null) {
            open();
        }
        return declaration;
    }

    public HalfYear getYearBeforePeriod() {
        return getDeclaration().status().period().getHalfYear().yearBefore();
    }

    /** True if the office can edit the report now, so that it can be submitted and its warnings explained. */
    public boolean isEditable() {
        return getDeclaration().status().isEditableOn(LocalDate.now(clock));
    }

    /** Why this user cannot sign; null if they can. */
    public String getSigningRefusal() {
        return getDeclaration().signingRefusal() == null
                ? null
                : getDeclaration().signingRefusal().reason(language.getCurrent());
    }

    public String getSha256() {
        return getDeclaration().sha256();
    }

    /** Takes the hash that stood on the page as the user saw it: only that is signed. */
    public void setSha256(String shownHash) {
        this.shownHash = shownHash;
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
