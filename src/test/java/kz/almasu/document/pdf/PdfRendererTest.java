package kz.almasu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Document;
import kz.almasu.document.Table;
import kz.almasu.note.NoteDocument;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRendererTest {

    private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);

    static {
        VeraGreenfieldFoundryProvider.initialise();
        for (Language language : Language.values()) {
            FILES.put(language, new PdfRenderer().render(NoteDocument.of(language)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void conformsToPdfUa(Language language) throws IOException, VeraPDFException {
        assertThat(violations(FILES.get(language), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void conformsToPdfA(Language language) throws IOException, VeraPDFException {
        assertThat(violations(FILES.get(language), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static List<String> violations(byte[] file, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesAllTableCells(Language language) throws IOException {
        try (TaggedPdf read = new TaggedPdf(FILES.get(language))) {
            List<List<List<String>>> expected = expected(NoteDocument.of(language));
            assertThat(read.tables()).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(read.tables().get(i)).containsExactlyElementsOf(expected.get(i));
            }
        }
    }

    private static List<List<List<String>>> expected(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Block.TableBlock table
                        ? Stream.of(table.table())
                        : block instanceof Block.ChartBlock chart ? Stream.of(chart.data()) : Stream.empty())
                .map(table -> expected(table, document.language()))
                .toList();
    }

    private static List<List<String>> expected(Table table, Language language) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(Texts.get(language, "table.number"), table.head()));
        table.columns().forEach(column -> head.add(column.title()));
        rows.add(head);
        if (table.isGrouped()) {
            table.groups().forEach(group -> {
                rows.add(expected("", group, table, language));
                table.rowsOf(group)
                        .forEach(row -> rows.add(
                                expected(Integer.toString(table.rows().indexOf(row) + 1), row, table, language)));
            });
        } else {
            table.rows()
                    .forEach(row ->
                            rows.add(expected(Integer.toString(table.rows().indexOf(row) + 1), row, table, language)));
        }
        if (table.total() != null) {
            rows.add(expected("", table.total(), table, language));
        }
        return rows;
    }

    private static List<String> expected(String number, Table.Row row, Table table, Language language) {
        List<String> cells = new ArrayList<>(List.of(number, row.label()));
        table.columns().forEach(column -> cells.add(text(table, row.cell(column), language)));
        return cells;
    }

    /** A table with many columns shows none as a dash. */
    private static String text(Table table, Cell cell, Language language) {
        return table.columns().size() > 5 && new Cell.Amount(0).equals(cell) ? "–" : CellText.of(cell, language);
    }

    @ParameterizedTest
    @EnumSource
    void hasTextAlternativesOfCharts(Language language) throws IOException {
        try (TaggedPdf read = new TaggedPdf(FILES.get(language))) {
            assertThat(read.alternativeTexts())
                    .hasSize(2)
                    .containsExactlyElementsOf(NoteDocument.of(language)
                            .blocks(Block.ChartBlock.class)
                            .map(Block.ChartBlock::alternative)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTitleLanguageBookmarksAndPageNumbers(Language language) throws IOException {
        Document document = NoteDocument.of(language);
        try (TaggedPdf read = new TaggedPdf(FILES.get(language))) {
            assertThat(read.pdf().getDocumentInformation().getTitle()).startsWith(document.title());
            assertThat(read.pdf().getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            Iterable<PDOutlineItem> bookmarks =
                    read.pdf().getDocumentCatalog().getDocumentOutline().children();
            assertThat(StreamSupport.stream(bookmarks.spliterator(), false).map(PDOutlineItem::getTitle))
                    .containsAll(document.blocks(Block.Heading.class)
                            .map(Block.Heading::text)
                            .toList());
            int pages = read.pdf().getNumberOfPages();
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            assertThat(last.getText(read.pdf())).contains(pages + " / " + pages);
        }
    }

    @ParameterizedTest
    @EnumSource
    void embedsItsFonts(Language language) throws IOException {
        try (TaggedPdf read = new TaggedPdf(FILES.get(language))) {
            for (PDPage page : read.pdf().getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Liberation.*");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isDeterministic(Language language) {
        assertThat(new PdfRenderer().render(NoteDocument.of(language))).isEqualTo(FILES.get(language));
    }
}
