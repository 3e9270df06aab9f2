package kz.almasu.edition.draft;

import static kz.almasu.edition.draft.ChecklistRule.TargetType.PERIOD;
import static kz.almasu.edition.draft.ChecklistRule.Weight.BLOCKING;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Table;
import kz.almasu.document.pdf.PdfFonts;
import kz.almasu.edition.draft.ChecklistRule.ChecklistFinding;
import kz.almasu.system.Language;

/** Rules of the publishing checklist about what can be printed. */
final class PrintRules {

    /** Texts of analysts, names of institutions and countries have only signs that a font of the PDF has. */
    static final ChecklistRule SIGNS_ARE_PRINTABLE = new ChecklistRule(
            "SIGNS_ARE_PRINTABLE",
            BLOCKING,
            PERIOD,
            draft -> missing(draft).stream().map(sign -> ChecklistFinding.of("", sign, code(sign))));

    private PrintRules() {}

    private static Set<String> missing(DraftNote draft) {
        return Arrays.stream(Language.values())
                .flatMap(language -> texts(draft, language))
                .flatMap(text -> PdfFonts.missing(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(DraftNote draft, Language language) {
        Stream<String> labels = draft.sources().get(language).reported().tables().values().stream()
                .flatMap(table -> Stream.concat(table.rows().stream(), table.groups().stream()))
                .map(Table.Row::label);
        return Stream.concat(draft.analystTexts().texts().stream().map(text -> text.get(language)), labels);
    }

    private static String code(String sign) {
        return String.format("U+%04X", sign.codePointAt(0));
    }
}
