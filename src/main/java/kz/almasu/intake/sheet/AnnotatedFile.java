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

/** The uploaded file with its issues as cell comments. */
public final class AnnotatedFile {

    private AnnotatedFile() {}

    /**
     * Annotates a file with all errors and warnings.
     *
     * @param reportIssues issues that the report would have after the import
     */
    public static byte[] annotate(
            byte[] file,
            ParseResult parseResult,
            List<Issue> reportIssues,
            Map<CellAddress, String> corrections,
            Language language) {
        Map<CellAddress, Set<String>> messages = new HashMap<>();
        Stream<Finding> reportFindings = reportIssues.stream()
                .flatMap(issue -> issue.occurrences().stream())
                .map(Issue.Occurrence::finding)
                .filter(finding -> finding.row() > 0);
        Stream.concat(parseResult.sheet().findings().stream(), reportFindings)
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> addresses(parseResult, finding)
                        .forEach(address -> messages.computeIfAbsent(address, key -> new LinkedHashSet<>())
                                .add(finding.message(language))));
        Map<CellAddress, String> comments = new HashMap<>();
        messages.forEach((address, texts) -> comments.put(address, String.join("\n", texts)));
        return AnnotatedWorkbook.annotate(
                file, parseResult.grid(), corrections, comments, Texts.get(language, "portal.name"));
    }

    /** Returns the cell of a finding; for a row or the file its first cell, for a column its heading. */
    private static Stream<CellAddress> addresses(ParseResult parseResult, Finding finding) {
        CellAddress address = parseResult.addressOf(finding);
        if (address != null) {
            return Stream.of(address);
        }
        List<HeaderRow.HeaderColumn> headerColumns =
                parseResult.header() == null ? List.of() : parseResult.header().columns();
        Stream<CellAddress> headings = headerColumns.stream()
                .filter(column -> finding.row() == parseResult.header().row()
                        && column.heading().strip().equals(finding.column()))
                .map(column -> new CellAddress(finding.row(), column.index()));
        int first = headerColumns.isEmpty() ? 0 : headerColumns.get(0).index();
        int row = finding.row() > 0
                ? finding.row()
                : parseResult.grid().rows().get(0).number();
        return Stream.concat(headings, Stream.of(new CellAddress(row, first))).limit(1);
    }
}
