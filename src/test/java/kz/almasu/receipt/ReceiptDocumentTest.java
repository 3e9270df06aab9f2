package kz.almasu.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import kz.almasu.document.pdf.PdfRenderer;
import kz.almasu.submission.version.ReportedExplanation;
import kz.almasu.submission.version.SignedFixture;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.system.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReceiptDocumentTest {

    private static final SignedReport REPORT = SignedFixture.signed(
            17,
            4,
            new ReportedExplanation(
                    "7e5d84771a22f546",
                    "LASTS_A_YEAR_AT_MOST",
                    2,
                    "Бірлескен <жоба> & келісім",
                    Map.of(Language.KK, "Не табылды.", Language.RU, "Что найдено.", Language.EN, "What was found.")));

    @ParameterizedTest
    @EnumSource
    void statesContentSignerAndTime(Language language) throws IOException {
        String text = text(pdf(REPORT, language));

        assertThat(text)
                .contains("17", "4", "21", "03.07.2023 13:00:00", "UTC+6", "enu", "Бірлескен <жоба> & келісім")
                .contains(REPORT.explanations().get(0).messages().get(language))
                .doesNotContain("receipt.", "???");
        assertThat(text.replaceAll("\\s", "")).contains(REPORT.version().getSha256());
    }

    @Test
    void statesANilReturn() throws IOException {
        assertThat(text(pdf(SignedFixture.signed(0, 0), Language.EN)))
                .contains("Nil return: the university declares that there were no exchanges in this half-year.");
    }

    @ParameterizedTest
    @EnumSource
    void isReproducibleAccessibleAndArchivable(Language language) throws IOException, VeraPDFException {
        byte[] file = pdf(REPORT, language);

        assertThat(pdf(REPORT, language)).isEqualTo(file);
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
            try (PDFAParser parser =
                    Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
                assertThat(Foundries.defaultInstance()
                                .createValidator(flavour, false)
                                .validate(parser)
                                .isCompliant())
                        .as(flavour.getId())
                        .isTrue();
            }
        }
    }

    private static byte[] pdf(SignedReport report, Language language) {
        return new PdfRenderer().render(ReceiptDocument.of(report, language));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
