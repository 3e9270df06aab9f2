package kz.almasu.submission;

import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonPseudonymsTest {

    private static final String NUMBER = "880101300010";

    /** HMAC-SHA-256 of the number with the key "key", computed by openssl. */
    private static final String PSEUDONYM = "058181333cebda0b393155a3ddefc79d100518c5d05855c94e10df2725958a49";

    private final PersonPseudonyms pseudonyms = new PersonPseudonyms("key".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void replaceTheNumberByAKeyedHash() {
        ParticipantEntry entry = valid(entered -> entered.setIin(" " + NUMBER + " "));

        pseudonyms.pseudonymize(entry);

        assertThat(entry.getPersonPseudonym()).isEqualTo(PSEUDONYM);
        assertThat(entry.getIin()).isNull();
    }

    @Test
    void keepThePseudonymOfAnEntryWithoutNumber() {
        ParticipantEntry entry = valid();
        entry.pseudonymize(PSEUDONYM);

        pseudonyms.pseudonymize(entry);

        assertThat(entry.getPersonPseudonym()).isEqualTo(PSEUDONYM);
    }

    /** The pseudonym in one report must not reveal that in another. */
    @Test
    void differPerSubmission() {
        Submission submission = SubmissionFixture.draft();

        String within = pseudonyms.withinSubmission(submission, PSEUDONYM);

        assertThat(within)
                .isEqualTo(pseudonyms.withinSubmission(submission, PSEUDONYM))
                .hasSize(16);
        assertThat(PSEUDONYM).doesNotContain(within);
        assertThat(pseudonyms.withinSubmission(submission, PSEUDONYM.replace('0', '1')))
                .isNotEqualTo(within);
        assertThat(new PersonPseudonyms("other".getBytes(StandardCharsets.UTF_8))
                        .withinSubmission(submission, PSEUDONYM))
                .isNotEqualTo(within);
        assertThat(pseudonyms.withinSubmission(submission, "")).isEmpty();
        assertThat(pseudonyms.withinSubmission(submission, null)).isEmpty();
    }

    @Test
    void dependOnTheKey() {
        ParticipantEntry entry = valid(entered -> entered.setIin(NUMBER));

        new PersonPseudonyms("other".getBytes(StandardCharsets.UTF_8)).pseudonymize(entry);

        assertThat(entry.getPersonPseudonym()).hasSize(PSEUDONYM.length()).isNotEqualTo(PSEUDONYM);
    }

    @Test
    void createAKeyFileOnceReadableByTheServerOnly() throws IOException {
        byte[] key = PersonPseudonyms.loadOrCreateKey(folder);

        assertThat(key).hasSize(32);
        assertThat(PersonPseudonyms.loadOrCreateKey(folder)).isEqualTo(key);
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    /** Neither in findings, nor in serialized sessions, nor in exported sheets. */
    @Test
    void theNumberIsNeverWritten() throws IOException {
        ParticipantEntry entry = valid(entered -> entered.setIin("880101300011"));
        ByteArrayOutputStream stored = new ByteArrayOutputStream();

        new ObjectOutputStream(stored).writeObject(entry);
        Finding finding =
                EntryValidity.findings(entry, SubmissionFixture.HALF_YEAR, 1).get(0);

        assertThat(stored.toString(StandardCharsets.ISO_8859_1)).doesNotContain("880101300011");
        assertThat(finding.rule()).isEqualTo("IIN_HAS_ITS_CHECK_DIGIT");
        assertThat(finding.toString()).doesNotContain("880101300011");
        assertThat(ParticipantField.exported()).doesNotContain(ParticipantField.IIN);
    }
}
