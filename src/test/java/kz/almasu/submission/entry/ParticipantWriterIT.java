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

/** What counts as an edit under the two-person rule. Inside the server, in transactions that are rolled back. */
class ParticipantWriterIT extends TwoPersonRuleFixture {

    @Inject
    private SubmissionFindings findings;

    @Inject
    private GridEntry grid;

    @Inject
    private ParticipantImport participantImport;

    @BeforeEach
    void editByTheOffice() {
        actAs(OFFICE);
        save(participant -> participant.setEndDate(participant.getStartDate().plusMonths(18)));
        actAs(SIGNATORY);
    }

    @Test
    void explainingAWarningIsNotAnEdit() {
        Issue warning = findings.all(CURRENT_PERIOD).stream()
                .filter(Issue::isOpen)
                .findFirst()
                .orElseThrow();

        findings.explain(CURRENT_PERIOD, warning.id(), "A joint project.");

        assertThat(lastEditedBy()).isEqualTo(OFFICE);
        SubmissionVersion signed = signing.submit(CURRENT_PERIOD, false);
        assertThat(archive.report(CURRENT_PERIOD, signed.getNumber()).explanations())
                .extracting(explanation -> explanation.message(Language.EN))
                .containsExactly(warning.message(Language.EN))
                .doesNotContain(warning.rule().demand(Language.EN));
    }

    @Test
    void importIsAnEditOnlyIfItChangesParticipants() {
        String same = participantImport.exportCsv(CURRENT_PERIOD);
        String other = same.replaceFirst("MASTER|PHD|DOCTOR_OF_SCIENCE|NONE", "CANDIDATE_OF_SCIENCE");

        participantImport.preview(CURRENT_PERIOD, bytes(other));
        participantImport.save(CURRENT_PERIOD, bytes(same));
        assertThat(lastEditedBy()).isEqualTo(OFFICE);

        participantImport.save(CURRENT_PERIOD, bytes(other));
        assertThat(lastEditedBy()).isEqualTo(SIGNATORY);
    }

    @Test
    void draftRowIsNotAnEditButAChangedParticipantIs() {
        GridRow row = grid.rows(CURRENT_PERIOD).rows().get(0);
        grid.save(CURRENT_PERIOD, List.of(change("new", Optional.empty(), "Жартылай")));
        grid.save(CURRENT_PERIOD, List.of(change(row.id(), Optional.of("p0"), "Кешіккен")));
        assertThat(lastEditedBy()).isEqualTo(OFFICE);

        grid.save(CURRENT_PERIOD, List.of(change(row.id(), Optional.of(row.version()), "Өзгерген")));
        assertThat(lastEditedBy()).isEqualTo(SIGNATORY);
    }

    @Test
    void nilReturnIsDeclaredAndSignedByDifferentPersons() {
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
    void identityChangesAreListedAndKeepTheHash() {
        save(participant -> participant.setEndDate(participant.getStartDate().plusMonths(2)));
        SubmissionVersion before = resubmit(participant -> participant.setIin("851212350018"));
        SubmissionVersion changed = resubmit(participant -> participant.setIin("900505400025"));
        SubmissionVersion removed = resubmit(ParticipantEntry::clearPerson);

        assertThat(identity(changed)).containsExactly(IdentityChange.CHANGED);
        assertThat(identity(removed)).containsExactly(IdentityChange.REMOVED);
        assertThat(List.of(changed.getSha256(), removed.getSha256())).containsOnly(before.getSha256());
    }

    private SubmissionVersion resubmit(Consumer<ParticipantEntry> correction) {
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

    private String lastEditedBy() {
        entityManager.flush();
        return (String) entityManager
                .createNativeQuery("select last_edited_by from submission where id = ?")
                .setParameter(1, entry.status(CURRENT_PERIOD).submission().getId())
                .getSingleResult();
    }
}
