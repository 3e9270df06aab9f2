package kz.almasu.submission.version;

import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.SubmissionFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.almasu.account.Account;
import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;

/** Signing by named signatories, and under the two-person rule by anybody but the last editor. */
class SigningRulesTest {

    private static final Account OFFICE = office("ENU");
    private static final Account SIGNATORY = Account.signatory("enu.sign", "hash", institution("ENU"));

    @Test
    void anyOfficeAccountSignsWithoutSignatories() {
        assertThat(refusalOf(OFFICE, "enu", false, false)).isEmpty();
    }

    @Test
    void onlyNamedSignatoriesSign() {
        assertThat(refusalOf(OFFICE, null, true, false)).contains("sign.signatory");
        assertThat(refusalOf(SIGNATORY, "enu.sign", true, false)).isEmpty();
    }

    @Test
    void lastEditorCannotSignUnderTheTwoPersonRule() {
        assertThat(refusalOf(SIGNATORY, "enu.sign", true, true)).contains("sign.enteredLast");
        assertThat(refusalOf(SIGNATORY, "enu", true, true)).isEmpty();
        assertThat(refusalOf(OFFICE, "enu", false, true)).contains("sign.enteredLast");
        assertThat(refusalOf(OFFICE, "enu.other", false, true)).isEmpty();
        assertThat(refusalOf(OFFICE, null, false, true)).isEmpty();
    }

    @Test
    void nilReturnNeedsTwoPersonsUnderTheTwoPersonRule() {
        assertThat(nilReturnRefusal(OFFICE, null, true)).contains("sign.nilIsDeclared");
        assertThat(nilReturnRefusal(OFFICE, "enu", true)).contains("sign.declaredNil");
        assertThat(nilReturnRefusal(OFFICE, "enu.other", true)).isEmpty();
        assertThat(nilReturnRefusal(OFFICE, null, false)).isEmpty();
        assertThat(nilReturnRefusal(OFFICE, "enu", false)).isEmpty();
    }

    private static Optional<String> nilReturnRefusal(Account account, String lastEditedBy, boolean twoPersons) {
        return SigningRules.signingRefusal(account, lastEditedBy, true, List.of(), twoPersons)
                .map(Refusal::name);
    }

    private static Optional<String> refusalOf(Account account, String lastEditedBy, boolean named, boolean twoPersons) {
        return SigningRules.signingRefusal(
                        account, lastEditedBy, false, named ? List.of("enu.sign") : List.of(), twoPersons)
                .map(Refusal::name);
    }
}
