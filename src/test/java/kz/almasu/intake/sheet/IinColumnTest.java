package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.SheetFixture.HEADER;
import static kz.almasu.intake.sheet.SheetFixture.ROW;
import static kz.almasu.intake.sheet.SheetFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.api.Test;

/** The column of identity numbers may be there or not; what stands in it is not said again. */
class IinColumnTest {

    private static final String RIGHT = "880101300010";
    private static final String WRONG = "880101300011";

    @Test
    void mayBeMissingAndMayBeEmpty() {
        assertThat(read(HEADER + ROW).findings()).isEmpty();
        assertThat(with("").findings()).isEmpty();
        assertThat(with("").rows().get(0).entry().getIin()).isNull();
    }

    @Test
    void isRead() {
        assertThat(with(" " + RIGHT + " ").rows().get(0).entry().getIin()).isEqualTo(RIGHT);
    }

    @Test
    void isCheckedAndAFindingDoesNotSayTheNumber() {
        ParsedSheet sheet = with(WRONG);

        assertThat(sheet.findings()).extracting(Finding::rule).containsExactly("IIN_HAS_ITS_CHECK_DIGIT");
        assertThat(sheet.findings()).extracting(Finding::column).containsExactly("iin");
        assertThat(sheet.findings().toString()).doesNotContain(WRONG);
    }

    private static ParsedSheet with(String iin) {
        return read(HEADER.strip() + ",iin\n" + ROW.strip() + "," + iin + "\n");
    }
}
