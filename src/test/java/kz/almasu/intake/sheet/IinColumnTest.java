package kz.almasu.intake.sheet;

import static kz.almasu.intake.sheet.SheetFixture.HEADER;
import static kz.almasu.intake.sheet.SheetFixture.ROW;
import static kz.almasu.intake.sheet.SheetFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.submission.rule.Finding;
import org.junit.jupiter.api.Test;

/** The optional column of identity numbers, whose values never occur in findings. */
class IinColumnTest {

    private static final String VALID = "880101300010";
    private static final String INVALID = "880101300011";

    @Test
    void isOptional() {
        assertThat(read(HEADER + ROW).findings()).isEmpty();
        assertThat(with("").findings()).isEmpty();
        assertThat(with("").rows().get(0).entry().getIin()).isNull();
    }

    @Test
    void isParsed() {
        assertThat(with(" " + VALID + " ").rows().get(0).entry().getIin()).isEqualTo(VALID);
    }

    @Test
    void losesSpacesAndGetsItsZerosBack() {
        assertThat(with("880101 300 010").rows().get(0).entry().getIin()).isEqualTo(VALID);
        assertThat(with("880101\u00A0300010").rows().get(0).entry().getIin()).isEqualTo(VALID);
        assertThat(with("10101600006").rows().get(0).entry().getIin()).isEqualTo("010101600006");
    }

    @Test
    void isNamedIfExcelHasRoundedIt() {
        assertThat(with("\"9,00101E+11\"").findings()).extracting(Finding::rule).containsExactly("IIN_IS_NOT_ROUNDED");
        assertThat(with("9.00101E11").findings().toString()).doesNotContain("9.00101");
    }

    @Test
    void isValidatedWithoutRevealingTheNumber() {
        ParsedSheet sheet = with(INVALID);

        assertThat(sheet.findings()).extracting(Finding::rule).containsExactly("IIN_HAS_ITS_CHECK_DIGIT");
        assertThat(sheet.findings()).extracting(Finding::column).containsExactly("iin");
        assertThat(sheet.findings().toString()).doesNotContain(INVALID);
    }

    private static ParsedSheet with(String iin) {
        return read(HEADER.strip() + ",iin\n" + ROW.strip() + "," + iin + "\n");
    }
}
