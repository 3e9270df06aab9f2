package kz.almasu.intake.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * The header row of a sheet, found by {@link HeaderReader}.
 *
 * @param row number of the row
 * @param direction what the sheet states outside of its columns; null if a column holds the direction
 */
public record HeaderRow(int row, List<HeaderColumn> columns, SheetDirection direction) implements Serializable {

    private static final String UNKNOWN_COLUMN = "COLUMN_IS_KNOWN";

    /**
     * A column with any content.
     *
     * @param index from 0
     * @param heading as in the file
     * @param meaning null if unknown; then the office is asked
     * @param suggestion probable meaning of an unknown heading; null if there is none
     * @param confirmed true if the office has confirmed the meaning
     */
    public record HeaderColumn(
            int index, String heading, ColumnMeaning meaning, ColumnMeaning suggestion, boolean confirmed)
            implements Serializable {

        public String letters() {
            return CellAddress.letters(index);
        }

        /** Returns the key of saved mappings, equal for all spellings of a heading. */
        public String key() {
            return key(heading);
        }

        static String key(String heading) {
            String normalized = TextNormalizer.key(heading);
            return normalized.length() <= ColumnMapping.MAX_HEADING_LENGTH
                    ? normalized
                    : normalized.substring(0, ColumnMapping.MAX_HEADING_LENGTH);
        }
    }

    /**
     * True if most required fields are missing and would be even if every unknown column held a field; one of them
     * may hold two, family name and given name.
     */
    boolean isOtherTable() {
        long required = ParticipantField.required().size();
        long missing = ParticipantField.required().stream()
                .filter(field -> columnOf(field) == null && !isStated(field))
                .count();
        long unknown =
                columns.stream().filter(column -> column.meaning() == null).count();
        return 2 * missing > required && missing > unknown + 1;
    }

    long countKnown() {
        Set<ColumnMeaning> meanings = new HashSet<>();
        columns.stream()
                .map(HeaderColumn::meaning)
                .filter(meaning -> meaning != null && !meaning.equals(ColumnMeaning.NOT_NEEDED))
                .forEach(meanings::add);
        return meanings.size();
    }

    /** Returns the column with this meaning; null if there is none. */
    public HeaderColumn column(ColumnMeaning meaning) {
        return columns.stream()
                .filter(column -> meaning.equals(column.meaning()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the column that holds a field; null if there is none. */
    public HeaderColumn columnOf(ParticipantField field) {
        return columns.stream()
                .filter(column -> column.meaning() != null && column.meaning().provides(field))
                .findFirst()
                .orElse(null);
    }

    /** @param index from 0 */
    public boolean isOfIdentityNumbers(int index) {
        return columns.stream()
                .anyMatch(column -> column.index() == index && ColumnMeaning.IIN.equals(column.meaning()));
    }

    private boolean isStated(ParticipantField field) {
        return field == ParticipantField.DIRECTION && direction != null && direction.isStated();
    }

    /** True if every required field has exactly one column, so that rows can be parsed. */
    public boolean isComplete() {
        return findings().stream().allMatch(finding -> finding.rule().equals(UNKNOWN_COLUMN));
    }

    /** Returns the errors of the header: unknown, duplicate and missing columns. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<ParticipantField> provided = EnumSet.noneOf(ParticipantField.class);
        for (HeaderColumn column : columns) {
            if (column.meaning() == null) {
                String heading = column.heading().isBlank() ? column.letters() : column.heading();
                findings.add(Finding.error(
                        UNKNOWN_COLUMN, row, heading.strip(), heading, new HeadingSynonyms.AllowedColumns()));
                continue;
            }
            for (ParticipantField field : ParticipantField.values()) {
                if (column.meaning().provides(field) && !provided.add(field)) {
                    findings.add(Finding.error("COLUMN_STANDS_ONCE", row, field.column(), column.heading()));
                }
            }
        }
        ParticipantField.required().stream()
                .filter(field -> !provided.contains(field) && !isStated(field))
                .forEach(field -> findings.add(Finding.error(
                        "COLUMN_IS_THERE", row, field.column(), "", new HeadingSynonyms.ColumnName(field))));
        return findings;
    }
}
