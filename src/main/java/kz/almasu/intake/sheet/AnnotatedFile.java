package kz.almasu.intake.sheet;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.intake.file.AnnotatedWorkbook;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** The office's own file with what is wrong in it said where it stands. */
public final class AnnotatedFile {

    private AnnotatedFile() {}

    /** @param concerns what would be found in the report, if the file were stored */
    public static byte[] annotate(
            byte[] file,
            ParseResult reading,
            List<Issue> concerns,
            Map<CellAddress, String> mended,
            Language language) {
        Map<CellAddress, Set<String>> said = new HashMap<>();
        Stream<Finding> ofReport = concerns.stream()
                .flatMap(concern -> concern.occurrences().stream())
                .map(Issue.Occurrence::finding)
                .filter(finding -> finding.row() > 0);
        Stream.concat(reading.sheet().findings().stream(), ofReport)
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> addresses(reading, finding)
                        .forEach(place -> said.computeIfAbsent(place, any -> new LinkedHashSet<>())
                                .add(finding.message(language))));
        Map<CellAddress, String> comments = new HashMap<>();
        said.forEach((place, messages) -> comments.put(place, String.join("\n", messages)));
        return AnnotatedWorkbook.annotate(file, reading.grid(), mended, comments, Texts.get(language, "portal.name"));
    }

    /** The cell; for a row or the file as a whole the first cell, for a column its heading. */
    private static Stream<CellAddress> addresses(ParseResult reading, Finding finding) {
        CellAddress place = reading.addressOf(finding);
        if (place != null) {
            return Stream.of(place);
        }
        List<HeaderRow.HeaderColumn> columns =
                reading.header() == null ? List.of() : reading.header().columns();
        Stream<CellAddress> headings = columns.stream()
                .filter(column -> finding.row() == reading.header().row()
                        && column.heading().strip().equals(finding.column()))
                .map(column -> new CellAddress(finding.row(), column.index()));
        int first = columns.isEmpty() ? 0 : columns.get(0).index();
        int row = finding.row() > 0
                ? finding.row()
                : reading.grid().lines().get(0).number();
        return Stream.concat(headings, Stream.of(new CellAddress(row, first))).limit(1);
    }
}
