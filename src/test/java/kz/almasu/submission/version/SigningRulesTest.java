package kz.almasu.submission.version;

import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.SubmissionFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.almasu.account.Account;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;

/** Who may sign: signatories where they are named, and with the two-person rule not the one who entered last. */
class SigningRulesTest {

    private static final Account OFFICE = office("ENU");
    private static final Account SIGNATORY = Account.signatory("enu.sign", "hash", institution("ENU"));

    @Test
    void anybodyOfTheOfficeSignsWhereNobodyIsNamed() {
        assertThat(refusal(OFFICE, "enu", false, false)).isEmpty();
    }

    @Test
    void onlySignatoriesSignWhereTheyAreNamed() {
        assertThat(refusal(OFFICE, null, true, false)).contains("sign.signatory");
        assertThat(refusal(SIGNATORY, "enu.sign", true, false)).isEmpty();
    }

    @Test
    void whoEnteredLastDoesNotSignWhereTwoPersonsAreNeeded() {
        assertThat(refusal(SIGNATORY, "enu.sign", true, true)).contains("sign.enteredLast");
        assertThat(refusal(SIGNATORY, "enu", true, true)).isEmpty();
        assertThat(refusal(OFFICE, "enu", false, true)).contains("sign.enteredLast");
        assertThat(refusal(OFFICE, "enu.other", false, true)).isEmpty();
        assertThat(refusal(OFFICE, null, false, true)).isEmpty();
    }

    @Test
    void aNilReturnIsDeclaredByOneAndSignedByAnotherWhereTwoPersonsAreNeeded() {
        assertThat(nil(OFFICE, null, true)).contains("sign.nilIsDeclared");
        assertThat(nil(OFFICE, "enu", true)).contains("sign.declaredNil");
        assertThat(nil(OFFICE, "enu.other", true)).isEmpty();
        assertThat(nil(OFFICE, null, false)).isEmpty();
        assertThat(nil(OFFICE, "enu", false)).isEmpty();
    }

    private static Optional<String> nil(Account account, String lastEditedBy, boolean two) {
        return SigningRules.signingRefusal(account, lastEditedBy, true, List.of(), two)
                .map(Refusal::name);
    }

    private static Optional<String> refusal(Account account, String lastEditedBy, boolean named, boolean two) {
        return SigningRules.signingRefusal(account, lastEditedBy, false, named ? List.of("enu.sign") : List.of(), two)
                .map(Refusal::name);
    }
}
