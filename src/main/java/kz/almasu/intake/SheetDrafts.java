package kz.almasu.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.TextNormalizer;
import kz.almasu.intake.sheet.ParseResult;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.submission.DraftRow;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/** The rows of a sheet that have errors, as draft rows: their cells show the same errors again in the grid. */
final class SheetDrafts {

    /** Errors of fields that the grid does not show would be lost in a draft row. */
    private static final Set<String> HIDDEN_COLUMNS =
            Set.of(ParticipantField.INSTITUTION.column(), ParticipantField.IIN.column());

    private static final String SHIFTED_ROW = "ROW_HAS_ALL_COLUMNS";

    private final ParseResult parseResult;
    private final Map<Integer, SheetRow> parsedRows;

    private SheetDrafts(ParseResult parseResult) {
        this.parseResult = parseResult;
        this.parsedRows =
                parseResult.sheet().rows().stream().collect(Collectors.toMap(SheetRow::row, Function.identity()));
    }

    /** True if all errors are of single rows and visible in the grid. */
    static boolean isPossible(ParseResult parseResult) {
        return parseResult.isComplete()
                && parseResult.sheet().errors().stream()
                        .allMatch(error -> error.row() > parseResult.header().row() && isShownInGrid(error));
    }

    private static boolean isShownInGrid(Finding error) {
        return error.rule().equals(SHIFTED_ROW)
                || !error.column().isEmpty() && !HIDDEN_COLUMNS.contains(error.column());
    }

    /** Returns a draft for each row with an error, in the order of the sheet. */
    static List<SheetDraft> of(ParseResult parseResult) {
        SheetDrafts drafts = new SheetDrafts(parseResult);
        Set<Integer> rowsWithErrors = parseResult.sheet().rowsWithErrors();
        List<SheetDraft> found = new ArrayList<>();
        parseResult.grid().rows().stream()
                .filter(row -> rowsWithErrors.contains(row.number()))
                .map(drafts::draft)
                .forEach(found::add);
        return found;
    }

    private SheetDraft draft(SourceRow source) {
        SheetRow parsed = parsedRows.get(source.number());
        ParticipantEntry entry = parsed == null ? new ParticipantEntry() : parsed.entry();
        Map<ParticipantField, String> cells = new EnumMap<>(ParticipantField.class);
        Set<Integer> usedColumns = new HashSet<>();
        for (ParticipantField field : ParticipantField.shown()) {
            HeaderRow.HeaderColumn column = parseResult.header().columnOf(field);
            boolean first = column != null && usedColumns.add(column.index());
            String text = field.valueOf(entry) != null
                    ? field.textOf(entry)
                    : first ? TextNormalizer.clean(source.cell(column.index()).text()) : "";
            if (!text.isBlank()) {
                cells.put(field, text.substring(0, Math.min(text.length(), DraftRow.MAX_CELL_LENGTH)));
            }
        }
        return new SheetDraft(source.number(), cells, entry.hasPerson() ? entry.getPersonPseudonym() : null);
    }
}
