package kz.almasu.intake.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.file.UnreadableFile;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderReader;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.HeadingSynonyms;
import kz.almasu.intake.mapping.OwnInstitution;
import kz.almasu.intake.mapping.TextNormalizer;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.rule.Finding;

/**
 * Reads participants from a file of any supported format: a header row with columns in any order, then one
 * participant per row.
 */
@ApplicationScoped
public class SheetReader {

    /** Far above the size of any institution; one sheet is imported in one transaction. */
    static final int MAX_ROWS = 20_000;

    /** Includes rows for titles above the header. */
    private static final int MAX_GRID_ROWS = MAX_ROWS + 100;

    private CodeLists codeLists;
    private Institutions institutions;

    protected SheetReader() {}

    @Inject
    public SheetReader(CodeLists codeLists, Institutions institutions) {
        this.codeLists = codeLists;
        this.institutions = institutions;
    }

    /** Reads a file and collects all findings in one pass. */
    public ParsedSheet read(byte[] file, Institution institution, HalfYear halfYear) {
        return read(file, institution, halfYear, SheetAnswers.NONE).sheet();
    }

    /** Reads a file with what the institution stated about its columns, values and cells. */
    public ParseResult read(byte[] file, Institution institution, HalfYear halfYear, SheetAnswers answers) {
        try {
            GridFile gridFile = gridFile(file, answers.columns());
            FileOwnershipCheck ownershipCheck = new FileOwnershipCheck(institution, halfYear, institutions::find);
            Optional<Finding> refusal = ownershipCheck.refusal(gridFile.templateStamp());
            if (refusal.isPresent()) {
                return ParseResult.unreadable(refusal.get());
            }
            CodeListSynonyms synonyms = new CodeListSynonyms(codeLists, answers.values(), answers.sharedValues());
            return parse(
                    gridFile,
                    answers,
                    new RowReading(synonyms, institution, halfYear, answers.takenRows()),
                    ownershipCheck);
        } catch (UnreadableFile unreadable) {
            return ParseResult.unreadable(unreadable.finding());
        }
    }

    private ParseResult parse(
            GridFile file, SheetAnswers answers, RowReading reading, FileOwnershipCheck ownershipCheck) {
        Grid grid = file.grid().with(answers.correctedCells());
        HeaderRow header = HeaderReader.find(grid, answers.columns()).orElse(null);
        GridFile corrected = new GridFile(file.kind(), grid, file.otherSheetCount(), file.templateStamp());
        ParsedSheet parsedSheet =
                header == null ? withError(noHeader(grid)) : parsedSheet(corrected, header, reading, ownershipCheck);
        List<CorrectedCell> corrections = corrections(file.grid(), header, answers.cells());
        return new ParseResult(parsedSheet, grid, header, reading.synonyms().usedAnswers(), corrections);
    }

    private static Finding noHeader(Grid grid) {
        return Finding.error("FILE_IS_OF_PARTICIPANTS", firstRow(grid), "", "", new HeadingSynonyms.AllowedColumns());
    }

    /** What rows are read with. */
    private record RowReading(
            CodeListSynonyms synonyms, Institution institution, HalfYear halfYear, Set<Integer> takenRows) {}

    private static List<CorrectedCell> corrections(Grid original, HeaderRow header, Map<CellAddress, String> cells) {
        Map<Integer, SourceRow> rows = cells.isEmpty() ? Map.of() : original.rowsByNumber();
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> {
                    boolean hidden = header == null
                            || header.isOfIdentityNumbers(cell.getKey().column());
                    return new CorrectedCell(
                            cell.getKey(),
                            hidden ? "" : original(rows, cell.getKey(), header),
                            hidden ? "" : cell.getValue());
                })
                .toList();
    }

    /** Returns the text of a cell, or of the cells of a row except identity numbers, which are never shown again. */
    private static String original(Map<Integer, SourceRow> rows, CellAddress address, HeaderRow header) {
        SourceRow row = rows.get(address.row());
        if (row == null || !address.isRow()) {
            return ParseResult.text(rows, address);
        }
        return IntStream.range(0, row.cells().size())
                .filter(column -> !header.isOfIdentityNumbers(column))
                .mapToObj(column -> TextNormalizer.clean(row.cell(column).text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static GridFile gridFile(byte[] file, Map<String, ColumnMeaning> mappings) throws UnreadableFile {
        return GridFile.read(
                file, MAX_GRID_ROWS, grid -> HeaderReader.find(grid, mappings).isPresent());
    }

    private static int firstRow(Grid grid) {
        return grid.rows().get(0).number();
    }

    private ParsedSheet parsedSheet(
            GridFile file, HeaderRow header, RowReading reading, FileOwnershipCheck ownershipCheck) {
        int excessRow = firstExcessRow(file.grid(), header);
        if (excessRow > 0) {
            return withError(Finding.error(IssueCollector.TOO_MANY_ROWS, excessRow, "", "", MAX_ROWS));
        }
        IssueCollector issues = new IssueCollector();
        header.findings().forEach(issues::add);
        OwnInstitution ownInstitution = new OwnInstitution(reading.institution());
        List<SheetRow> rows = header.isComplete()
                ? rows(
                        file.grid(),
                        header,
                        new RowReader(header, reading.synonyms(), ownInstitution, reading.halfYear(), issues)
                                .takingIn(reading.takenRows()))
                : List.of();
        Set<Integer> participants = rows.stream().map(SheetRow::row).collect(Collectors.toSet());
        new ImportNotices(file, header, participants).findings().forEach(issues::add);
        return ownershipCheck.check(new ParsedSheet(rows, issues.findings()), file.templateStamp());
    }

    private static List<SheetRow> rows(Grid grid, HeaderRow header, RowReader reader) {
        List<SheetRow> rows = new ArrayList<>();
        int width = widthOf(grid, header);
        for (SourceRow row : grid.rows()) {
            if (row.number() > header.row()) {
                if (reader.isLimitReached(row)) {
                    break;
                }
                reader.read(row, width).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Returns the required number of cells per row; 0 for any. */
    private static int widthOf(Grid grid, HeaderRow header) {
        return grid.rows().stream()
                .filter(row -> grid.rectangular() && row.number() == header.row())
                .findFirst()
                .map(row -> row.cells().size())
                .orElse(0);
    }

    /** Returns the number of the first row beyond the limit; 0 if there is none. */
    private static int firstExcessRow(Grid grid, HeaderRow header) {
        return grid.rows().stream()
                .map(SourceRow::number)
                .filter(number -> number > header.row() + MAX_ROWS)
                .findFirst()
                .orElse(grid.truncatedAt());
    }

    private static ParsedSheet withError(Finding finding) {
        return new ParsedSheet(List.of(), List.of(finding));
    }
}
