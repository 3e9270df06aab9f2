package kz.almasu.intake.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.file.UnreadableFile;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.HeadingSynonyms;
import kz.almasu.intake.mapping.OwnInstitution;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.rule.Finding;

/**
 * Reads participants from a file, whatever its format: somewhere a header row with the columns in any order, then one
 * participant a row.
 */
@ApplicationScoped
public class SheetReader {

    /** More rows in one file are refused: no institution has them, and one sheet is stored in one transaction. */
    static final int MAX_ROWS = 20_000;

    /** Room for titles above the header. */
    private static final int MAX_LINES = MAX_ROWS + 100;

    private CodeLists codeLists;
    private Institutions institutions;

    protected SheetReader() {}

    @Inject
    public SheetReader(CodeLists codeLists, Institutions institutions) {
        this.codeLists = codeLists;
        this.institutions = institutions;
    }

    /** Reads the whole file and finds the problems in it in one pass. */
    public ParsedSheet read(byte[] file, Institution institution, HalfYear halfYear) {
        return read(file, institution, halfYear, Map.of(), Map.of()).sheet();
    }

    /**
     * The same.
     *
     * @param answers what the institution has said of headings, by {@link HeaderRow.HeaderColumn#key}
     * @param mended what stands in cells in the place of what the file has
     */
    public ParseResult read(
            byte[] file,
            Institution institution,
            HalfYear halfYear,
            Map<String, ColumnMeaning> answers,
            Map<CellAddress, String> mended) {
        try {
            GridFile read = GridFile.read(
                    file, MAX_LINES, grid -> HeaderRow.find(grid, answers).isPresent());
            FileOwnershipCheck origins = new FileOwnershipCheck(institution, halfYear, institutions::find);
            Optional<Finding> refusal = origins.refusal(read.templateStamp());
            if (refusal.isPresent()) {
                return new ParseResult(withError(refusal.get()), null, null);
            }
            Grid grid = read.grid().with(mended);
            HeaderRow header = HeaderRow.find(grid, answers).orElse(null);
            ParsedSheet sheet = header == null
                    ? withError(Finding.error(
                            "FILE_IS_OF_PARTICIPANTS", firstRow(grid), "", "", new HeadingSynonyms.AllowedColumns()))
                    : sheet(
                            new GridFile(read.kind(), grid, read.otherSheetCount(), read.templateStamp()),
                            header,
                            institution,
                            halfYear,
                            origins);
            return new ParseResult(sheet, grid, header);
        } catch (UnreadableFile unreadable) {
            return new ParseResult(withError(unreadable.finding()), null, null);
        }
    }

    private static int firstRow(Grid grid) {
        return grid.lines().get(0).number();
    }

    private ParsedSheet sheet(
            GridFile file, HeaderRow header, Institution institution, HalfYear halfYear, FileOwnershipCheck origins) {
        int tooMany = firstExcessRow(file.grid(), header);
        if (tooMany > 0) {
            return withError(Finding.error(IssueCollector.TOO_MANY_ROWS, tooMany, "", "", MAX_ROWS));
        }
        IssueCollector findings = new IssueCollector();
        header.findings().forEach(findings::add);
        OwnInstitution own = new OwnInstitution(institution);
        List<SheetRow> rows = header.isComplete()
                ? rows(
                        file.grid(),
                        header,
                        new RowReader(header, new CodeListSynonyms(codeLists), own, halfYear, findings))
                : List.of();
        new ImportNotices(file, header).all().forEach(findings::add);
        return origins.check(new ParsedSheet(rows, findings.all()), file.templateStamp());
    }

    private static List<SheetRow> rows(Grid grid, HeaderRow header, RowReader reader) {
        List<SheetRow> rows = new ArrayList<>();
        int width = widthOf(grid, header);
        for (SourceRow line : grid.lines()) {
            if (line.number() > header.row()) {
                if (reader.isLimitReached(line)) {
                    break;
                }
                reader.read(line, width).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** How many cells each row has to have; 0 if that is no matter. */
    private static int widthOf(Grid grid, HeaderRow header) {
        return grid.lines().stream()
                .filter(line -> grid.rectangular() && line.number() == header.row())
                .findFirst()
                .map(line -> line.cells().size())
                .orElse(0);
    }

    /** The number of the first row beyond those that are allowed; 0 if there is none. */
    private static int firstExcessRow(Grid grid, HeaderRow header) {
        return grid.lines().stream()
                .map(SourceRow::number)
                .filter(number -> number > header.row() + MAX_ROWS)
                .findFirst()
                .orElse(grid.cutAt());
    }

    private static ParsedSheet withError(Finding finding) {
        return new ParsedSheet(List.of(), List.of(finding));
    }
}
