package kz.almasu.intake.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.almasu.intake.file.SourceCell;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.DateParser;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.OwnInstitution;
import kz.almasu.intake.mapping.TextNormalizer;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Iin;

/** Parses a row into a participant entry; values that cannot be parsed become findings that list the allowed values. */
class RowReader {

    private static final List<ParticipantField> CODE_LIST_COLUMNS =
            fieldsWhere(field -> field.codeList().isPresent());
    private static final List<ParticipantField> DATE_COLUMNS = fieldsWhere(ParticipantField::isDate);

    private static final List<ParticipantField> TEXT_COLUMNS = fieldsWhere(field -> !CODE_LIST_COLUMNS.contains(field)
            && !DATE_COLUMNS.contains(field)
            && !Set.of(
                            ParticipantField.INSTITUTION,
                            ParticipantField.FAMILY_NAME,
                            ParticipantField.GIVEN_NAME,
                            ParticipantField.IIN)
                    .contains(field));

    private static final int IIN_LENGTH = 12;
    private static final int SHOWN_CELLS = 4;
    private static final Set<ColumnMeaning> NAMES =
            Set.of(ColumnMeaning.FAMILY_NAME, ColumnMeaning.GIVEN_NAME, ColumnMeaning.FULL_NAME);

    private final Map<ColumnMeaning, Integer> columns = new LinkedHashMap<>();
    private final CodeListSynonyms codeListSynonyms;
    private final OwnInstitution institution;
    private final HalfYear halfYear;
    private final IssueCollector issues;
    private final Set<String> unreadableColumns = new HashSet<>();

    /** Cache: a sheet has few distinct dates, each in many rows. */
    private final Map<String, Optional<LocalDate>> parsedDates = new HashMap<>();

    private SourceRow row;

    RowReader(
            HeaderRow header,
            CodeListSynonyms synonyms,
            OwnInstitution institution,
            HalfYear halfYear,
            IssueCollector issues) {
        this.codeListSynonyms = synonyms;
        this.institution = institution;
        this.halfYear = halfYear;
        this.issues = issues;
        header.columns().stream()
                .filter(column -> column.meaning() != null && !ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .forEach(column -> columns.put(column.meaning(), column.index()));
    }

    private static List<ParticipantField> fieldsWhere(Predicate<ParticipantField> isWanted) {
        return Arrays.stream(ParticipantField.values()).filter(isWanted).toList();
    }

    /** True if there are too many errors; then adds the finding that ends parsing at this row. */
    boolean isLimitReached(SourceRow next) {
        if (issues.hasTooManyErrors()) {
            issues.add(Finding.error(IssueCollector.TOO_MANY_ERRORS, next.number(), "", "", IssueCollector.MAX_ERRORS));
            return true;
        }
        return false;
    }

    /**
     * Returns the parsed row; empty if all cells are blank, or if it is not a participant.
     *
     * @param width required number of cells: in CSV an extra or missing delimiter shifts all later cells; 0 for any
     */
    Optional<SheetRow> read(SourceRow cells, int width) {
        row = cells;
        unreadableColumns.clear();
        if (width > 0 && !hasWidth(width)) {
            issues.add(Finding.error(
                    "ROW_HAS_ALL_COLUMNS",
                    row.number(),
                    "",
                    "",
                    width,
                    row.cells().size()));
            return Optional.empty();
        }
        return read();
    }

    /** Cells at the end may be missing if they are optional, and surplus ones may be blank: spreadsheets write it so. */
    private boolean hasWidth(int width) {
        int size = row.cells().size();
        return size >= width
                ? row.cells().subList(width, size).stream().allMatch(SourceCell::isBlank)
                : columns.entrySet().stream()
                        .filter(column -> column.getValue() >= size)
                        .allMatch(column -> column.getKey()
                                .findingField()
                                .filter(ParticipantField::isOptional)
                                .isPresent());
    }

    private Optional<SheetRow> read() {
        List<ColumnMeaning> filledColumns =
                columns.keySet().stream().filter(meaning -> !isEmpty(meaning)).toList();
        if (filledColumns.isEmpty()) {
            return Optional.empty();
        }
        if (isNobody(filledColumns)) {
            issues.add(Finding.note("ROW_IS_LEFT_OUT", row.number(), "", shown()));
            return Optional.empty();
        }
        ParticipantEntry entry = entry();
        List<Finding> errors = EntryValidity.findings(entry, halfYear, row.number()).stream()
                .filter(finding -> !unreadableColumns.contains(finding.column())) // already reported as unreadable
                .toList();
        errors.forEach(issues::add);
        if (errors.isEmpty() && unreadableColumns.isEmpty()) {
            EntryValidity.plausibilityFindings(entry, halfYear, row.number()).forEach(issues::add);
        }
        return Optional.of(new SheetRow(row.number(), entry));
    }

    private boolean isNobody(List<ColumnMeaning> filledColumns) {
        List<String> texts = filledColumns.stream().map(this::cell).toList();
        boolean named = filledColumns.stream().anyMatch(NAMES::contains);
        return LeftOutRows.isNobody(row, texts, columns.size(), named);
    }

    /** Returns the first filled cells, by which people recognize the row. */
    private String shown() {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(SHOWN_CELLS)
                .map(cell -> TextNormalizer.clean(cell.text()))
                .collect(Collectors.joining(" "));
    }

    private ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        if (columns.containsKey(ColumnMeaning.INSTITUTION)) {
            readInstitution();
        }
        readName(entry);
        CODE_LIST_COLUMNS.forEach(field -> readCode(field, entry));
        DATE_COLUMNS.forEach(field -> readDate(field, entry));
        TEXT_COLUMNS.forEach(field -> readText(field, entry));
        entry.setIin(columns.containsKey(ColumnMeaning.IIN) ? iin() : null);
        return entry;
    }

    private void readInstitution() {
        String text = cell(ColumnMeaning.INSTITUTION);
        if (!institution.hasName(text)) {
            addError("INSTITUTION_IS_YOUR_OWN", ColumnMeaning.INSTITUTION, text, institution.code());
        }
    }

    /** A full name begins with the family name; a patronymic is appended to the given name. */
    private void readName(ParticipantEntry entry) {
        if (columns.containsKey(ColumnMeaning.FULL_NAME)) {
            String[] parts = cell(ColumnMeaning.FULL_NAME).split(" ", 2);
            entry.setFamilyName(parts[0]);
            entry.setGivenName(parts.length > 1 ? parts[1] : null);
        } else {
            entry.setFamilyName(cell(ColumnMeaning.FAMILY_NAME));
            entry.setGivenName(cell(ColumnMeaning.GIVEN_NAME));
        }
        if (entry.getGivenName() != null && columns.containsKey(ColumnMeaning.PATRONYMIC)) {
            entry.setGivenName(entry.getGivenName() + " " + cell(ColumnMeaning.PATRONYMIC));
        }
    }

    /**
     * Drops spaces, and restores leading zeros, which a numeric cell and a file made from one lose and which the numbers of
     * people born since 2000 have.
     */
    private String iin() {
        String text = cell(ColumnMeaning.IIN).replace(" ", "");
        if (text.length() <= 8 || text.length() >= IIN_LENGTH) {
            return text;
        }
        String restored = "0".repeat(IIN_LENGTH - text.length()) + text;
        boolean isNumber = row.cell(columns.get(ColumnMeaning.IIN)).type() == SourceCell.CellType.NUMBER;
        return isNumber || Iin.isValid(restored) ? restored : text;
    }

    /** Sets the field to null if the sheet has no such column. */
    private void readText(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        field.setValue(entry, columns.containsKey(column) ? cell(column) : null);
    }

    private void readCode(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String text = cell(column);
        if (text.isEmpty()) {
            return;
        }
        codeListSynonyms
                .find(field, text)
                .ifPresentOrElse(
                        found -> field.setValue(entry, found),
                        () -> addError("CODE_IS_KNOWN", column, text, codeListSynonyms.allowed(field)));
    }

    private void readDate(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String text = cell(column);
        if (!text.isEmpty()) {
            parsedDates
                    .computeIfAbsent(text, DateParser::parse)
                    .ifPresentOrElse(
                            date -> field.setValue(entry, date), () -> addError("DATE_IS_A_DAY", column, text));
        }
    }

    private void addError(String rule, ColumnMeaning column, String value, Serializable... parameters) {
        Arrays.stream(ParticipantField.values())
                .filter(column::provides)
                .forEach(field -> unreadableColumns.add(field.column()));
        String field = column.findingField().orElseThrow().column();
        issues.add(Finding.error(rule, row.number(), field, value, parameters));
    }

    private boolean isEmpty(ColumnMeaning column) {
        return row.cell(columns.get(column)).isBlank();
    }

    /** Returns the cell text; empty for an error value or an uncomputed formula, which is reported once. */
    private String cell(ColumnMeaning column) {
        Integer index = columns.get(column);
        SourceCell cell = index == null ? SourceCell.EMPTY : row.cell(index);
        return switch (cell.type()) {
            case ERROR -> addErrorOnce("CELL_IS_NO_ERROR", column, cell.text());
            case UNCOMPUTED -> addErrorOnce("FORMULA_HAS_A_VALUE", column, "");
            default -> TextNormalizer.clean(cell.text());
        };
    }

    private String addErrorOnce(String rule, ColumnMeaning column, String value) {
        if (column.findingField()
                .filter(field -> !unreadableColumns.contains(field.column()))
                .isPresent()) {
            addError(rule, column, value);
        }
        return "";
    }
}
