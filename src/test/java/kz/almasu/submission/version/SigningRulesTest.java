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
        assertThat(objection(OFFICE, "enu", false, false)).isEmpty();
    }

    @Test
    void onlySignatoriesSignWhereTheyAreNamed() {
        assertThat(objection(OFFICE, null, true, false)).contains("sign.signatory");
        assertThat(objection(SIGNATORY, "enu.sign", true, false)).isEmpty();
    }

    @Test
    void whoEnteredLastDoesNotSignWhereTwoPersonsAreNeeded() {
        assertThat(objection(SIGNATORY, "enu.sign", true, true)).contains("sign.enteredLast");
        assertThat(objection(SIGNATORY, "enu", true, true)).isEmpty();
        assertThat(objection(OFFICE, "enu", false, true)).contains("sign.enteredLast");
        assertThat(objection(OFFICE, "enu.other", false, true)).isEmpty();
        assertThat(objection(OFFICE, null, false, true)).isEmpty();
    }

    @Test
    void aNilReturnIsDeclaredByOneAndSignedByAnotherWhereTwoPersonsAreNeeded() {
        assertThat(nil(OFFICE, null, true)).contains("sign.nilIsDeclared");
        assertThat(nil(OFFICE, "enu", true)).contains("sign.declaredNil");
        assertThat(nil(OFFICE, "enu.other", true)).isEmpty();
        assertThat(nil(OFFICE, null, false)).isEmpty();
        assertThat(nil(OFFICE, "enu", false)).isEmpty();
    }

    private static Optional<String> nil(Account account, String enteredBy, boolean two) {
        return SigningRules.signingRefusal(account, enteredBy, true, List.of(), two)
                .map(Refusal::name);
    }

    private static Optional<String> objection(Account account, String enteredBy, boolean named, boolean two) {
        return SigningRules.signingRefusal(account, enteredBy, false, named ? List.of("enu.sign") : List.of(), two)
                .map(Refusal::name);
    }
}
