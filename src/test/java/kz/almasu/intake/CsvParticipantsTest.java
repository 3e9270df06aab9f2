package kz.almasu.intake;

import static kz.almasu.submission.SubmissionFixture.stored;
import static kz.almasu.submission.SubmissionFixture.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvParticipantsTest {

    private static final ParticipantEntry AWKWARD = valid(entry -> {
        entry.setFamilyName("О’Нил, мл.");
        entry.setForeignInstitution("\"University; of, \"\"Ceylon\"\" & Co\"");
    });

    @Test
    void areWrittenAsTheFileOfAnOffice() {
        assertThat(CsvParticipants.write(SheetFixture.ENU, List.of(stored(1, valid()))))
                .isEqualTo((SheetFixture.HEADER.strip() + ",remark\n" + SheetFixture.ROW.strip() + ",\n")
                        .replace("\n", "\r\n"));
    }

    @Test
    void changeNothingWhenPutAgain() {
        List<Participant> all = List.of(stored(1, valid()), stored(2, AWKWARD), stored(3, valid()));

        Sheet again = SheetFixture.read(CsvParticipants.write(SheetFixture.ENU, all));

        assertThat(again.findings()).isEmpty();
        Changes changes = Changes.between(all, again.rows());
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.unchanged()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1"})
    void aRemarkIsNoFormulaAndComesBackAsItWas(String remark) {
        List<Participant> all = List.of(stored(1, valid(entry -> entry.setRemark(remark))));
        String written = CsvParticipants.write(SheetFixture.ENU, all);

        assertThat(written).contains("'" + remark.strip().replace("\"", "\"\""));
        assertThat(SheetFixture.read(written).rows().get(0).entry().getRemark()).isEqualTo(remark.strip());
    }

    @Test
    void areOnlyAHeaderIfThereAreNone() {
        assertThat(CsvParticipants.write(SheetFixture.ENU, List.of()).strip())
                .isEqualTo(SheetFixture.HEADER.strip() + ",remark");
    }
}
