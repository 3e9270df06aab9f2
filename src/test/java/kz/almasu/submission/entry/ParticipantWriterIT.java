package kz.almasu.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.almasu.grid.GridEntry;
import kz.almasu.grid.GridRow;
import kz.almasu.grid.RowChange;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.version.IdentityChange;
import kz.almasu.submission.version.SubmissionVersion;
import kz.almasu.submission.version.TwoPersonRuleFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as entering, where two persons are needed. Inside the server, in transactions that are rolled back. */
class ParticipantWriterIT extends TwoPersonRuleFixture {

    @Inject
    private SubmissionFindings findings;

    @Inject
    private GridEntry grid;

    @Inject
    private ParticipantImport intake;

    @BeforeEach
    void enter() {
        actAs(OFFICE);
        save(said -> said.setEndDate(said.getStartDate().plusMonths(18)));
        actAs(SIGNATORY);
    }

    @Test
    void whoExplainsWhatTheySignHasNotEntered() {
        Issue warning =
                findings.all(CURRENT_PERIOD).stream().filter(Issue::isOpen).findFirst().orElseThrow();

        findings.explain(CURRENT_PERIOD, warning.id(), "A joint project.");

        assertThat(enteredBy()).isEqualTo(OFFICE);
        SubmissionVersion signed = signing.submit(CURRENT_PERIOD, false);
        assertThat(archive.report(CURRENT_PERIOD, signed.getNumber()).explanations())
                .extracting(explanation -> explanation.message(Language.EN))
                .containsExactly(warning.message(Language.EN))
                .doesNotContain(warning.rule().demand(Language.EN));
    }

    @Test
    void whoHasAFileCheckedHasEnteredOnceItIsStored() {
        String same = intake.exportCsv(CURRENT_PERIOD);
        String other = same.replaceFirst("MASTER|PHD|DOCTOR_OF_SCIENCE|NONE", "CANDIDATE_OF_SCIENCE");

        intake.preview(CURRENT_PERIOD, bytes(other));
        intake.save(CURRENT_PERIOD, bytes(same));
        assertThat(enteredBy()).isEqualTo(OFFICE);

        intake.save(CURRENT_PERIOD, bytes(other));
        assertThat(enteredBy()).isEqualTo(SIGNATORY);
    }

    @Test
    void whoBeginsARowOfTheGridHasNotEnteredButWhoChangesAParticipantHas() {
        GridRow row = grid.rows(CURRENT_PERIOD).rows().get(0);
        grid.save(CURRENT_PERIOD, List.of(change("new", Optional.empty(), "Жартылай")));
        grid.save(CURRENT_PERIOD, List.of(change(row.id(), Optional.of("p0"), "Кешіккен")));
        assertThat(enteredBy()).isEqualTo(OFFICE);

        grid.save(CURRENT_PERIOD, List.of(change(row.id(), Optional.of(row.version()), "Өзгерген")));
        assertThat(enteredBy()).isEqualTo(SIGNATORY);
    }

    @Test
    void aNilReturnIsDeclaredByOneAndSignedByAnother() {
        change("delete from participant where submission_id = ?");
        change("update submission set last_edited_by = null where id = ?");

        assertThat(refusal()).isEqualTo("sign.nilIsDeclared");
        actAs(OFFICE);
        assertThat(signing.declaration(CURRENT_PERIOD).canDeclareNil()).isTrue();
        signing.declareNil(CURRENT_PERIOD);
        assertThat(signing.declaration(CURRENT_PERIOD).canDeclareNil()).isFalse();
        assertThat(refusal()).isEqualTo("sign.signatory");
        actAs(SIGNATORY);
        findings.all(CURRENT_PERIOD).stream()
                .filter(Issue::isOpen)
                .forEach(warning -> findings.explain(CURRENT_PERIOD, warning.id(), "None this time."));
        assertThat(signing.submit(CURRENT_PERIOD, true).getTotals().all()).isZero();
    }

    @Test
    void thatANumberWasGivenChangedOrTakenBackIsToldAndLeavesTheHashAsItWas() {
        save(said -> said.setEndDate(said.getStartDate().plusMonths(2)));
        SubmissionVersion before = resubmitted(said -> said.setIin("851212350018"));
        SubmissionVersion changed = resubmitted(said -> said.setIin("900505400025"));
        SubmissionVersion removed = resubmitted(ParticipantEntry::clearPerson);

        assertThat(identity(changed)).containsExactly(IdentityChange.CHANGED);
        assertThat(identity(removed)).containsExactly(IdentityChange.REMOVED);
        assertThat(List.of(changed.getSha256(), removed.getSha256())).containsOnly(before.getSha256());
    }

    private SubmissionVersion resubmitted(Consumer<ParticipantEntry> correction) {
        actAs(OFFICE);
        save(correction);
        actAs(SIGNATORY);
        SubmissionVersion version = signing.submit(CURRENT_PERIOD, false);
        signing.withdraw(CURRENT_PERIOD);
        return version;
    }

    private List<IdentityChange> identity(SubmissionVersion version) {
        return archive.report(CURRENT_PERIOD, version.getNumber()).changes().changed().stream()
                .map(change -> IdentityChange.of(change.before(), change.now()).orElseThrow())
                .toList();
    }

    private String refusal() {
        return signing.declaration(CURRENT_PERIOD).signingRefusal().name();
    }

    private static RowChange change(String id, Optional<String> version, String name) {
        return new RowChange(id, version, Map.of(ParticipantField.FAMILY_NAME, name), false);
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private String enteredBy() {
        entityManager.flush();
        return (String) entityManager
                .createNativeQuery("select last_edited_by from submission where id = ?")
                .setParameter(1, entry.status(CURRENT_PERIOD).submission().getId())
                .getSingleResult();
    }
}
