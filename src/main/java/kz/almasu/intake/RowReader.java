package kz.almasu.intake;

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
import kz.almasu.intake.file.Cell;
import kz.almasu.intake.file.Line;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.Checks;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

/** Turns the cells of a row into an entry, and what cannot be read into findings that name what is allowed. */
class RowReader {

    private static final List<ParticipantField> CHOSEN =
            those(field -> field.list().isPresent());
    private static final List<ParticipantField> DAYS = those(ParticipantField::isDay);

    /** Fields whose text is that of one cell. */
    private static final List<ParticipantField> WRITTEN = those(field -> !CHOSEN.contains(field)
            && !DAYS.contains(field)
            && !Set.of(
                            ParticipantField.INSTITUTION,
                            ParticipantField.FAMILY_NAME,
                            ParticipantField.GIVEN_NAME,
                            ParticipantField.IIN)
                    .contains(field));

    private final Map<ColumnMeaning, Integer> columns = new LinkedHashMap<>();
    private final CodeWords words;
    private final OwnInstitution institution;
    private final HalfYear halfYear;
    private final Findings findings;
    private final Set<String> unreadable = new HashSet<>();

    /** A sheet has few days, and each in many rows. */
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    private Line line;

    RowReader(Header header, CodeWords words, OwnInstitution institution, HalfYear halfYear, Findings findings) {
        this.words = words;
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
    boolean hasFoundTooMuch(Line next) {
        if (findings.areTooMany()) {
            findings.add(Finding.error(Findings.TOO_MANY_ERRORS, next.number(), "", "", Findings.MOST));
            return true;
        }
        return false;
    }

    /**
     * The row; empty if it says of nobody anything.
     *
     * @param width how many cells it has to have: in CSV a delimiter too many or too few shifts what follows; 0 for any
     */
    Optional<SheetRow> read(Line cells, int width) {
        line = cells;
        unreadable.clear();
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
            refuse("ROW_IS_A_PARTICIPANT", filled.get(0), cell(filled.get(0)));
            return Optional.empty();
        }
        ParticipantEntry entry = entry();
        List<Finding> errors = Checks.findings(entry, halfYear, line.number()).stream()
                .filter(finding -> !unreadable.contains(finding.column())) // it is no news that it is missing
                .toList();
        errors.forEach(findings::add);
        if (errors.isEmpty() && unreadable.isEmpty()) {
            Checks.doubts(entry, halfYear, line.number()).forEach(findings::add);
        }
        return Optional.of(new SheetRow(line.number(), entry));
    }

    private ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        if (columns.containsKey(ColumnMeaning.INSTITUTION)) {
            readInstitution();
        }
        readName(entry);
        CHOSEN.forEach(field -> readCode(field, entry));
        DAYS.forEach(field -> readDay(field, entry));
        WRITTEN.forEach(field -> readText(field, entry));
        entry.setIin(columns.containsKey(ColumnMeaning.IIN) ? iin() : null);
        return entry;
    }

    private void readInstitution() {
        String said = cell(ColumnMeaning.INSTITUTION);
        if (!institution.isMeantBy(said)) {
            refuse("INSTITUTION_IS_YOUR_OWN", ColumnMeaning.INSTITUTION, said, institution.code());
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
        boolean isNumber = line.cell(columns.get(ColumnMeaning.IIN)).kind() == Cell.Kind.NUMBER;
        return isNumber && said.length() > 8 && said.length() < 12 ? "0".repeat(12 - said.length()) + said : said;
    }

    /** A column that the sheet does not have leaves its field open. */
    private void readText(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        field.put(entry, columns.containsKey(column) ? cell(column) : null);
    }

    private void readCode(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String said = cell(column);
        if (said.isEmpty()) {
            return;
        }
        words.find(field, said)
                .ifPresentOrElse(
                        found -> field.put(entry, found),
                        () -> refuse("CODE_IS_KNOWN", column, said, words.allowed(field)));
    }

    private void readDay(ParticipantField field, ParticipantEntry entry) {
        ColumnMeaning column = ColumnMeaning.of(field);
        String said = cell(column);
        if (!said.isEmpty()) {
            days.computeIfAbsent(said, Days::read)
                    .ifPresentOrElse(day -> field.put(entry, day), () -> refuse("DATE_IS_A_DAY", column, said));
        }
    }

    private void refuse(String rule, ColumnMeaning column, String value, Serializable... parameters) {
        Arrays.stream(ParticipantField.values()).filter(column::gives).forEach(field -> unreadable.add(field.column()));
        String place = column.place().orElseThrow().column();
        findings.add(Finding.error(rule, line.number(), place, value, parameters));
    }

    private boolean isEmpty(ColumnMeaning column) {
        return line.cell(columns.get(column)).isBlank();
    }

    /** What the cell says; nothing where it shows an error or was never computed, which is said once. */
    private String cell(ColumnMeaning column) {
        Cell cell = columns.containsKey(column) ? line.cell(columns.get(column)) : Cell.EMPTY;
        return switch (cell.kind()) {
            case ERROR -> refuseOnce("CELL_IS_NO_ERROR", column, cell.text());
            case UNCOMPUTED -> refuseOnce("FORMULA_HAS_A_VALUE", column, "");
            default -> Fold.clean(cell.text());
        };
    }

    private String refuseOnce(String rule, ColumnMeaning column, String value) {
        if (column.place().filter(field -> !unreadable.contains(field.column())).isPresent()) {
            refuse(rule, column, value);
        }
        return "";
    }
}
