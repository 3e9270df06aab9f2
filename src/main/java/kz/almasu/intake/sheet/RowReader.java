package kz.almasu.intake.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.almasu.intake.file.SourceCell;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.DateParser;
import kz.almasu.intake.mapping.DatePeriod;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.intake.mapping.OwnInstitution;
import kz.almasu.intake.mapping.SheetDirection;
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

    /** As Excel shows and saves a long number in a narrow column: 9,00101E+11. */
    private static final Pattern ROUNDED = Pattern.compile("\\d[.,]\\d+[eEеЕ]\\+?\\d{1,2}");

    private static final Set<ColumnMeaning> NAMES =
            Set.of(ColumnMeaning.FAMILY_NAME, ColumnMeaning.GIVEN_NAME, ColumnMeaning.FULL_NAME);

    private final RowCells cells;
    private final SheetDirection direction;
    private final CodeListSynonyms codeListSynonyms;
    private final OwnInstitution institution;
    private final HalfYear halfYear;
    private final IssueCollector issues;

    /** Rows to be read though they look like nobody. */
    private Set<Integer> takenRows = Set.of();

    /** Cache: a sheet has few distinct dates, each in many rows. */
    private final Map<String, Optional<LocalDate>> parsedDates = new HashMap<>();

    RowReader(
            HeaderRow header,
            CodeListSynonyms synonyms,
            OwnInstitution institution,
            HalfYear halfYear,
            IssueCollector issues) {
        this.cells = new RowCells(header, issues);
        this.direction = header.direction();
        this.codeListSynonyms = synonyms;
        this.institution = institution;
        this.halfYear = halfYear;
        this.issues = issues;
    }

    RowReader takingIn(Set<Integer> rows) {
        takenRows = rows;
        return this;
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
    Optional<SheetRow> read(SourceRow row, int width) {
        cells.moveTo(row);
        List<ColumnMeaning> filledColumns = cells.filledColumns();
        if (filledColumns.isEmpty() || direction != null && direction.sections().containsKey(row.number())) {
            return Optional.empty();
        }
        boolean hasWidth = width == 0 || cells.hasWidth(width);
        if (!takenRows.contains(row.number())
                && (hasWidth ? isNobody(filledColumns) : LeftOutRows.isTotalOrSignature(row))) {
            issues.add(Finding.note("ROW_IS_LEFT_OUT", row.number(), "", cells.shown()));
            return Optional.empty();
        }
        if (!hasWidth) {
            int size = row.cells().size();
            issues.add(Finding.error("ROW_HAS_ALL_COLUMNS", row.number(), "", "", width, size));
            return Optional.empty();
        }
        return Optional.of(read());
    }

    private SheetRow read() {
        int number = cells.row().number();
        ParticipantEntry entry = entry();
        List<Finding> errors = EntryValidity.findings(entry, halfYear, number).stream()
                .filter(finding -> !cells.isUnreadable(finding.column())) // already reported as unreadable
                .toList();
        errors.forEach(issues::add);
        if (errors.isEmpty() && cells.isReadable()) {
            EntryValidity.plausibilityFindings(entry, halfYear, number).forEach(issues::add);
        }
        return new SheetRow(number, entry);
    }

    private boolean isNobody(List<ColumnMeaning> filledColumns) {
        List<String> texts = filledColumns.stream().map(cells::text).toList();
        boolean named = filledColumns.stream().anyMatch(NAMES::contains);
        return LeftOutRows.isNobody(cells.row(), texts, cells.columnCount(), named);
    }

    private ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        if (cells.has(ColumnMeaning.INSTITUTION)) {
            readInstitution();
        }
        readName(entry);
        CODE_LIST_COLUMNS.forEach(field -> readCode(field, entry));
        if (direction != null) {
            entry.setDirection(direction.of(cells.row().number()));
        }
        readPeriod(entry);
        DATE_COLUMNS.forEach(field -> readDate(field, entry));
        TEXT_COLUMNS.forEach(field -> readText(field, entry));
        entry.setIin(cells.has(ColumnMeaning.IIN) ? iin() : null);
        return entry;
    }

    private void readInstitution() {
        String text = cells.text(ColumnMeaning.INSTITUTION);
        if (!institution.hasName(text)) {
            cells.addError("INSTITUTION_IS_YOUR_OWN", ColumnMeaning.INSTITUTION, text, institution.code());
        }
    }

    /** A patronymic is appended to the given name. */
    private void readName(ParticipantEntry entry) {
        if (cells.has(ColumnMeaning.FULL_NAME)) {
            FullName name = FullName.of(cells.text(ColumnMeaning.FULL_NAME));
            entry.setFamilyName(name.family());
            entry.setGivenName(name.given());
        } else {
            entry.setFamilyName(cells.text(ColumnMeaning.FAMILY_NAME));
            entry.setGivenName(cells.text(ColumnMeaning.GIVEN_NAME));
        }
        if (entry.getGivenName() != null && cells.has(ColumnMeaning.PATRONYMIC)) {
            entry.setGivenName(entry.getGivenName() + " " + cells.text(ColumnMeaning.PATRONYMIC));
        }
    }

    /**
     * Drops spaces, and restores leading zeros, which a numeric cell and a file made from one lose and which the numbers of
     * people born since 2000 have.
     */
    private String iin() {
        String text = cells.text(ColumnMeaning.IIN).replace(" ", "");
        if (ROUNDED.matcher(text).matches()) {
            cells.addError("IIN_IS_NOT_ROUNDED", ColumnMeaning.IIN, "");
            return null;
        }
        if (text.length() <= 8 || text.length() >= IIN_LENGTH) {
            return text;
        }
        String restored = "0".repeat(IIN_LENGTH - text.length()) + text;
        boolean isNumber = cells.type(ColumnMeaning.IIN) == SourceCell.CellType.NUMBER;
        return isNumber || Iin.isValid(restored) ? restored : text;
    }

    /** Sets the field to null if the sheet has no such column. */
    private void readText(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        field.setValue(entry, cells.has(column) ? cells.text(column) : null);
    }

    private void readCode(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String text = cells.text(column);
        if (text.isEmpty()) {
            return;
        }
        codeListSynonyms
                .find(field, text)
                .ifPresentOrElse(found -> field.setValue(entry, found), () -> addUnknown(field, text));
    }

    private void addUnknown(ParticipantField field, String text) {
        ColumnMeaning column = ColumnMeaning.of(field);
        codeListSynonyms
                .meantWithLookAlikes(field, text)
                .ifPresentOrElse(
                        meant -> cells.addError(IssueCollector.CODE_WITH_LOOK_ALIKES, column, text, meant),
                        () -> cells.addError(
                                IssueCollector.UNKNOWN_CODE, column, text, codeListSynonyms.allowed(field)));
    }

    /** Both days of a cell such as 01.09.2026–30.09.2026. */
    private void readPeriod(ParticipantEntry entry) {
        String text = cells.text(ColumnMeaning.PERIOD);
        if (!text.isEmpty()) {
            DatePeriod.parse(text)
                    .ifPresentOrElse(
                            period -> {
                                entry.setStartDate(period.start());
                                entry.setEndDate(period.end());
                            },
                            () -> cells.addError("PERIOD_HAS_TWO_DAYS", ColumnMeaning.PERIOD, text));
        }
    }

    private void readDate(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String text = cells.text(column);
        if (!text.isEmpty()) {
            parsedDates
                    .computeIfAbsent(text, DateParser::parse)
                    .ifPresentOrElse(
                            date -> field.setValue(entry, date), () -> cells.addError("DATE_IS_A_DAY", column, text));
        }
    }
}
