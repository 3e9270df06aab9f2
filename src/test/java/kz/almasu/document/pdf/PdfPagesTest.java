package kz.almasu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.Document;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the note of 2023 H1 as readers see them: line by line, without tags. */
class PdfPagesTest {

    private static final Map<Language, Document> NOTES = new EnumMap<>(Language.class);
    private static final Map<Language, List<List<String>>> PAGES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            NoteSource source = NoteFixture.source(language);
            Document note = AnalyticalNote.compose(new NoteSource(
                    source.reported(), source.before(), source.before().stream().toList()));
            NOTES.put(language, note);
            PAGES.put(language, pages(new PdfRenderer().render(note)));
        }
    }

    /** Returns the lines of each page without its running header and page number. */
    private static List<List<String>> pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<String> lines = stripper.getText(pdf)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                pages.add(page == 1 ? lines : lines.subList(1, lines.size() - 1));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFirstPageHasTheKeyFiguresAndTheFindings(Language language) {
        String first = String.join(" ", PAGES.get(language).get(0));

        assertThat(first).contains("735", "382", "353", "313", Texts.get(language, "document.findings"));
        assertThat(PAGES.get(language).get(1).get(0)).isEqualTo(Texts.get(language, "document.contents"));
    }

    /** The page numbers of the contents are those of the pages on which the captions stand. */
    @ParameterizedTest
    @EnumSource
    void theContentsNameThePagesOfTablesAndCharts(Language language) {
        List<List<String>> pages = PAGES.get(language);
        String contents = String.join("\n", pages.get(1));
        List<Caption> captions = new ArrayList<>(NOTES.get(language).captions(Caption.Kind.TABLE));
        captions.addAll(NOTES.get(language).captions(Caption.Kind.CHART));

        assertThat(captions).hasSize(7 + 9);
        for (Caption caption : captions) {
            int page = pageOf(pages, caption.label() + ". ");
            String entry = contents.substring(contents.indexOf(caption.label() + ". "));
            assertThat(entry.replaceAll("(?s)^.*?\\.{3,}\\s*(\\d+).*", "$1"))
                    .as(caption.label())
                    .isEqualTo(Integer.toString(page));
        }
    }

    /** Returns the number of the last page with a line that begins with this text: the contents come before. */
    private static int pageOf(List<List<String>> pages, String beginning) {
        for (int page = pages.size(); page > 0; page--) {
            if (pages.get(page - 1).stream().anyMatch(line -> line.startsWith(beginning))) {
                return page;
            }
        }
        throw new AssertionError(beginning);
    }

    @ParameterizedTest
    @EnumSource
    void noLineBeginsWithPunctuation(Language language) {
        assertThat(PAGES.get(language).stream().flatMap(List::stream)).noneMatch(line -> line.matches("[,;:)].*"));
    }

    @ParameterizedTest
    @EnumSource
    void noPageEndsWithAHeadingOrALeadIn(Language language) {
        List<String> headings = NOTES.get(language)
                .blocks(Block.Heading.class)
                .map(Block.Heading::text)
                .toList();

        for (List<String> page :
                PAGES.get(language).subList(3, PAGES.get(language).size())) {
            String last = page.get(page.size() - 1);
            assertThat(last).isNotIn(headings).doesNotEndWith(":");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageHasAHeadingAlone(Language language) {
        List<String> headings = NOTES.get(language)
                .blocks(Block.Heading.class)
                .map(Block.Heading::text)
                .toList();

        assertThat(PAGES.get(language)).noneMatch(headings::containsAll).noneMatch(List::isEmpty);
    }
}
