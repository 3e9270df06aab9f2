package kz.almasu.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Programme;
import kz.almasu.submission.Checks;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import org.apache.commons.csv.CSVRecord;

/** Turns the cells of a row into an entry, and what cannot be read into findings that name what is allowed. */
class RowReader {

    private static final DateTimeFormatter ISO = day("uuuu-MM-dd");
    private static final DateTimeFormatter DOTTED = day("dd.MM.uuuu");

    private final Map<ParticipantField, Integer> columns;
    private final Map<Class<?>, Map<String, ? extends CodeListEntry>> lists;
    private final Map<String, Direction> directions = byKey(List.of(Direction.values()), Direction::name);
    private final Institution institution;
    private final HalfYear halfYear;
    private final List<Finding> findings;
    private final Set<String> unreadable = new HashSet<>();
    private final Map<ParticipantField, String> allowed = new EnumMap<>(ParticipantField.class);
    private CSVRecord record;
    private int row;

    RowReader(
            Map<ParticipantField, Integer> columns,
            CodeLists codeLists,
            Institution institution,
            HalfYear halfYear,
            List<Finding> findings) {
        this.columns = columns;
        this.institution = institution;
        this.halfYear = halfYear;
        this.findings = findings;
        this.lists = List.of(Degree.class, Field.class, Format.class, Programme.class, Country.class).stream()
                .collect(Collectors.toMap(
                        Function.identity(), list -> byKey(codeLists.all(list), CodeListEntry::getCode)));
    }

    /** The row with this number; empty if it cannot be told which cell is which. */
    Optional<SheetRow> read(CSVRecord cells, int number) {
        if (cells.size() != columns.size()) {
            findings.add(Finding.error("ROW_HAS_ALL_COLUMNS", number, "", "", columns.size(), cells.size()));
            return Optional.empty();
        }
        record = cells;
        row = number;
        unreadable.clear();
        ParticipantEntry entry = entry();
        Checks.findings(entry, halfYear, number).stream()
                .filter(finding -> !unreadable.contains(finding.column())) // it is no news that it is missing
                .forEach(findings::add);
        return Optional.of(new SheetRow(number, entry));
    }

    private ParticipantEntry entry() {
        ParticipantEntry entry = new ParticipantEntry();
        readInstitution();
        entry.setFamilyName(cell(ParticipantField.FAMILY_NAME));
        entry.setGivenName(cell(ParticipantField.GIVEN_NAME));
        entry.setForeignInstitution(cell(ParticipantField.FOREIGN_INSTITUTION));
        readCode(ParticipantField.DIRECTION, directions, entry::setDirection);
        readCode(ParticipantField.DEGREE, list(Degree.class), entry::setDegree);
        readCode(ParticipantField.FIELD, list(Field.class), entry::setField);
        readCode(ParticipantField.FORMAT, list(Format.class), entry::setFormat);
        readCode(ParticipantField.PROGRAMME, list(Programme.class), entry::setProgramme);
        readCode(ParticipantField.COUNTRY, list(Country.class), entry::setCountry);
        readDay(ParticipantField.START_DATE, entry::setStartDate);
        readDay(ParticipantField.END_DATE, entry::setEndDate);
        entry.setIin(columns.containsKey(ParticipantField.IIN) ? cell(ParticipantField.IIN) : null);
        return entry;
    }

    private void readInstitution() {
        String code = cell(ParticipantField.INSTITUTION);
        if (!code.equalsIgnoreCase(institution.getCode())) {
            refuse("INSTITUTION_IS_YOUR_OWN", ParticipantField.INSTITUTION, code, institution.getCode());
        }
    }

    private <T> void readCode(ParticipantField field, Map<String, T> list, Consumer<T> setter) {
        String code = cell(field);
        T found = list.get(field == ParticipantField.FIELD && code.length() == 1 ? "0" + code : code);
        if (found != null) {
            setter.accept(found);
        } else if (!code.isEmpty()) {
            String codes = allowed.computeIfAbsent(field, any -> String.join(", ", list.keySet()));
            refuse("CODE_IS_KNOWN", field, code, codes);
        }
    }

    private void readDay(ParticipantField field, Consumer<LocalDate> setter) {
        String day = cell(field);
        if (day.isEmpty()) {
            return;
        }
        try {
            setter.accept(LocalDate.parse(day, day.indexOf('.') > 0 ? DOTTED : ISO));
        } catch (DateTimeParseException noDay) {
            refuse("DATE_IS_A_DAY", field, day);
        }
    }

    private void refuse(String rule, ParticipantField field, String value, Serializable... parameters) {
        unreadable.add(field.column());
        findings.add(Finding.error(rule, row, field.column(), value, parameters));
    }

    private String cell(ParticipantField field) {
        return record.get(columns.get(field)).strip();
    }

    @SuppressWarnings("unchecked")
    private <T extends CodeListEntry> Map<String, T> list(Class<T> list) {
        return (Map<String, T>) lists.get(list);
    }

    /** In the order of the list, in which the allowed codes are named. */
    private static <T> Map<String, T> byKey(List<T> list, Function<? super T, String> key) {
        return list.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
