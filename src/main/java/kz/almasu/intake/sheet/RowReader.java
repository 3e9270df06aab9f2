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

/** Turns the cells of a row into an entry, and what cannot be read into findings that name what is allowed. */
class RowReader {

    private static final List<ParticipantField> CODE_LIST_COLUMNS =
            those(field -> field.codeList().isPresent());
    private static final List<ParticipantField> DATE_COLUMNS = those(ParticipantField::isDate);

    /** Fields whose text is that of one cell. */
    private static final List<ParticipantField> WRITTEN = those(field -> !CODE_LIST_COLUMNS.contains(field)
            && !DATE_COLUMNS.contains(field)
            && !Set.of(
                            ParticipantField.INSTITUTION,
                            ParticipantField.FAMILY_NAME,
                            ParticipantField.GIVEN_NAME,
                            ParticipantField.IIN)
                    .contains(field));

    private final Map<ColumnMeaning, Integer> columns = new LinkedHashMap<>();
    private final CodeListSynonyms codeListSynonyms;
    private final OwnInstitution institution;
    private final HalfYear halfYear;
    private final IssueCollector findings;
    private final Set<String> unreadableColumns = new HashSet<>();

    /** A sheet has few days, and each in many rows. */
    private final Map<String, Optional<LocalDate>> parsedDates = new HashMap<>();

    private SourceRow line;

    RowReader(
            HeaderRow header,
            CodeListSynonyms words,
            OwnInstitution institution,
            HalfYear halfYear,
            IssueCollector findings) {
        this.codeListSynonyms = words;
        this.institution = institution;
        this.halfYear = halfYear;
        this.findings = findings;
        header.columns().stream()
                .filter(column -> column.meaning() != null && !ColumnMeaning.NOT_NEEDED.equals(column.meaning()))
                .forEach(column -> columns.put(column.meaning(), column.index()));
    }

    private static List<ParticipantField> those(Predicate<ParticipantField> wanted) {
        return Arrays.stream(ParticipantField.values()).filter(wanted).toList();
    }

    /** Whether reading ends before this row, since there are too many errors above it. */
    boolean isLimitReached(SourceRow next) {
        if (findings.hasTooManyErrors()) {
            findings.add(
                    Finding.error(IssueCollector.TOO_MANY_ERRORS, next.number(), "", "", IssueCollector.MAX_ERRORS));
            return true;
        }
        return false;
    }

    /**
     * The row; empty if it says of nobody anything.
     *
     * @param width how many cells it has to have: in CSV a delimiter too many or too few shifts what follows; 0 for any
     */
    Optional<SheetRow> read(SourceRow cells, int width) {
        line = cells;
        unreadableColumns.clear();
        if (width > 0 && line.cells().size() != width) {
            findings.add(Finding.error(
                    "ROW_HAS_ALL_COLUMNS",
                    line.number(),
                    "",
                    "",
                    width,
                    line.cells().size()));
            return Optional.empty();
        }
        return read();
    }

    private Optional<SheetRow> read() {
        List<ColumnMeaning> filled =
                columns.keySet().stream().filter(meaning -> !isEmpty(meaning)).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        if (filled.size() == 1 && columns.size() > 3) {
            addError("ROW_IS_A_PARTICIPANT", filled.get(0), cell(filled.get(0)));
            return Optional.empty();
        }
        ParticipantEntry entry = entry();
        List<Finding> errors = EntryValidity.findings(entry, halfYear, line.number()).stream()
                .filter(finding -> !unreadableColumns.contains(finding.column())) // it is no news that it is missing
                .toList();
        errors.forEach(findings::add);
        if (errors.isEmpty() && unreadableColumns.isEmpty()) {
            EntryValidity.plausibilityFindings(entry, halfYear, line.number()).forEach(findings::add);
        }
        return Optional.of(new SheetRow(line.number(), entry));
    }

    private ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        if (columns.containsKey(ColumnMeaning.INSTITUTION)) {
            readInstitution();
        }
        readName(entry);
        CODE_LIST_COLUMNS.forEach(field -> readCode(field, entry));
        DATE_COLUMNS.forEach(field -> readDate(field, entry));
        WRITTEN.forEach(field -> readText(field, entry));
        entry.setIin(columns.containsKey(ColumnMeaning.IIN) ? iin() : null);
        return entry;
    }

    private void readInstitution() {
        String said = cell(ColumnMeaning.INSTITUTION);
        if (!institution.hasName(said)) {
            addError("INSTITUTION_IS_YOUR_OWN", ColumnMeaning.INSTITUTION, said, institution.code());
        }
    }

    /** In a full name the family name comes first; a patronymic is written behind the given name. */
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

    /** As a number a cell loses the zeros at the beginning, which the numbers of young people have. */
    private String iin() {
        String said = cell(ColumnMeaning.IIN);
        boolean isNumber = line.cell(columns.get(ColumnMeaning.IIN)).type() == SourceCell.CellType.NUMBER;
        return isNumber && said.length() > 8 && said.length() < 12 ? "0".repeat(12 - said.length()) + said : said;
    }

    /** A column that the sheet does not have leaves its field open. */
    private void readText(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        field.setValue(entry, columns.containsKey(column) ? cell(column) : null);
    }

    private void readCode(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String said = cell(column);
        if (said.isEmpty()) {
            return;
        }
        codeListSynonyms
                .find(field, said)
                .ifPresentOrElse(
                        found -> field.setValue(entry, found),
                        () -> addError("CODE_IS_KNOWN", column, said, codeListSynonyms.allowed(field)));
    }

    private void readDate(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String said = cell(column);
        if (!said.isEmpty()) {
            parsedDates
                    .computeIfAbsent(said, DateParser::parse)
                    .ifPresentOrElse(day -> field.setValue(entry, day), () -> addError("DATE_IS_A_DAY", column, said));
        }
    }

    private void addError(String rule, ColumnMeaning column, String value, Serializable... parameters) {
        Arrays.stream(ParticipantField.values())
                .filter(column::provides)
                .forEach(field -> unreadableColumns.add(field.column()));
        String place = column.findingField().orElseThrow().column();
        findings.add(Finding.error(rule, line.number(), place, value, parameters));
    }

    private boolean isEmpty(ColumnMeaning column) {
        return line.cell(columns.get(column)).isBlank();
    }

    /** What the cell says; nothing where it shows an error or was never computed, which is said once. */
    private String cell(ColumnMeaning column) {
        SourceCell cell = columns.containsKey(column) ? line.cell(columns.get(column)) : SourceCell.EMPTY;
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
