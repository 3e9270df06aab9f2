package kz.almasu.intake.template;

import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.sheet.ParsedSheet;
import kz.almasu.intake.sheet.SheetFixture;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantCsvTest {

    private static final ParticipantEntry SPECIAL_CHARACTERS = valid(entry -> {
        entry.setFamilyName("О’Нил, мл.");
        entry.setForeignInstitution("\"University; of, \"\"Ceylon\"\" & Co\"");
    });

    /** Optional columns, as they follow in the header: {@code ,remark}. */
    private static final String OPTIONAL = ParticipantField.exported().stream()
            .filter(field -> field.isOptional() && field != ParticipantField.INSTITUTION)
            .map(field -> "," + field.column())
            .collect(Collectors.joining());

    @Test
    void writesTheFormatThatIsImported() {
        assertThat(ParticipantCsv.write(SheetFixture.ENU, List.of(stored(1, valid()))))
                .isEqualTo(SheetFixture.HEADER.strip() + OPTIONAL + "\r\n" + SheetFixture.ROW.strip()
                        + OPTIONAL.replaceAll("\\w", "") + "\r\n");
    }

    @Test
    void importingUnchangedChangesNothing() {
        List<Participant> all = List.of(stored(1, valid()), stored(2, SPECIAL_CHARACTERS), stored(3, valid()));

        ParsedSheet sheet = SheetFixture.read(ParticipantCsv.write(SheetFixture.ENU, all));

        assertThat(sheet.findings()).isEmpty();
        ImportChanges changes = ImportChanges.between(all, sheet.rows());
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.unchanged()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1"})
    void aRemarkIsNoFormulaAndComesBackAsItWas(String remark) {
        List<Participant> all = List.of(stored(1, valid(entry -> entry.setRemark(remark))));
        String written = ParticipantCsv.write(SheetFixture.ENU, all);

        assertThat(written).contains("'" + remark.strip().replace("\"", "\"\""));
        assertThat(SheetFixture.read(written).rows().get(0).entry().getRemark()).isEqualTo(remark.strip());
    }

    @Test
    void writesOnlyAHeaderWithoutParticipants() {
        assertThat(ParticipantCsv.write(SheetFixture.ENU, List.of()).strip())
                .isEqualTo(SheetFixture.HEADER.strip() + OPTIONAL);
    }
}
