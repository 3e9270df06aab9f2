package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.GridFile;
import kz.almasu.intake.file.Line;
import kz.almasu.intake.file.Place;
import kz.almasu.intake.file.UnreadableFile;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Finding;

/**
 * Reads participants from a file, whatever its format: somewhere a header row with the columns in any order, then one
 * participant a row.
 */
@ApplicationScoped
public class SheetReader {

    /** More rows in one file are refused: no institution has them, and one sheet is stored in one transaction. */
    static final int MOST_ROWS = 20_000;

    /** Room for titles above the header. */
    private static final int MOST_LINES = MOST_ROWS + 100;

    private CodeLists codeLists;
    private Institutions institutions;

    protected SheetReader() {}

    @Inject
    public SheetReader(CodeLists codeLists, Institutions institutions) {
        this.codeLists = codeLists;
        this.institutions = institutions;
    }

    /** Reads the whole file and finds the problems in it in one pass. */
    public Sheet read(byte[] file, Institution institution, HalfYear halfYear) {
        return read(file, institution, halfYear, Map.of(), Map.of()).sheet();
    }

    /**
     * The same.
     *
     * @param answers what the institution has said of headings, by {@link Header.Column#key}
     * @param mended what stands in cells in the place of what the file has
     */
    public Reading read(
            byte[] file,
            Institution institution,
            HalfYear halfYear,
            Map<String, ColumnMeaning> answers,
            Map<Place, String> mended) {
        try {
            GridFile read = GridFile.read(
                    file, MOST_LINES, grid -> Header.in(grid, answers).isPresent());
            Origins origins = new Origins(institution, halfYear, institutions::find);
            Optional<Finding> refusal = origins.refusal(read.origin());
            if (refusal.isPresent()) {
                return new Reading(refused(refusal.get()), null, null);
            }
            Grid grid = read.grid().with(mended);
            Header header = Header.in(grid, answers).orElse(null);
            Sheet sheet = header == null
                    ? refused(Finding.error("FILE_IS_OF_PARTICIPANTS", firstRow(grid), "", "", new Headings.Allowed()))
                    : sheet(
                            new GridFile(read.kind(), grid, read.others(), read.origin()),
                            header,
                            institution,
                            halfYear,
                            origins);
            return new Reading(sheet, grid, header);
        } catch (UnreadableFile unreadable) {
            return new Reading(refused(unreadable.finding()), null, null);
        }
    }

    private static int firstRow(Grid grid) {
        return grid.lines().get(0).number();
    }

    private Sheet sheet(GridFile file, Header header, Institution institution, HalfYear halfYear, Origins origins) {
        int tooMany = firstTooMany(file.grid(), header);
        if (tooMany > 0) {
            return refused(Finding.error(Findings.TOO_MANY_ROWS, tooMany, "", "", MOST_ROWS));
        }
        Findings findings = new Findings();
        header.findings().forEach(findings::add);
        OwnInstitution own = new OwnInstitution(institution);
        List<SheetRow> rows = header.isComplete()
                ? rows(file.grid(), header, new RowReader(header, new CodeWords(codeLists), own, halfYear, findings))
                : List.of();
        new Notes(file, header).all().forEach(findings::add);
        return origins.judge(new Sheet(rows, findings.all()), file.origin());
    }

    private static List<SheetRow> rows(Grid grid, Header header, RowReader reader) {
        List<SheetRow> rows = new ArrayList<>();
        int width = widthOf(grid, header);
        for (Line line : grid.lines()) {
            if (line.number() > header.row()) {
                if (reader.hasFoundTooMuch(line)) {
                    break;
                }
                reader.read(line, width).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** How many cells each row has to have; 0 if that is no matter. */
    private static int widthOf(Grid grid, Header header) {
        return grid.lines().stream()
                .filter(line -> grid.even() && line.number() == header.row())
                .findFirst()
                .map(line -> line.cells().size())
                .orElse(0);
    }

    /** The number of the first row beyond those that are allowed; 0 if there is none. */
    private static int firstTooMany(Grid grid, Header header) {
        return grid.lines().stream()
                .map(Line::number)
                .filter(number -> number > header.row() + MOST_ROWS)
                .findFirst()
                .orElse(grid.cutAt());
    }

    private static Sheet refused(Finding finding) {
        return new Sheet(List.of(), List.of(finding));
    }
}
