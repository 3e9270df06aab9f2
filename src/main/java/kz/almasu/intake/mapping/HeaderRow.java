package kz.almasu.intake.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.SourceRow;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;

/**
 * The row that names the columns, and what each of them holds. Titles may stand above it: it is the one among the first
 * rows in which most headings are known.
 *
 * @param row its number
 */
public record HeaderRow(int row, List<HeaderColumn> columns) implements Serializable {

    private static final int MAX_TITLE_ROWS = 20;
    private static final String UNKNOWN = "COLUMN_IS_KNOWN";

    /** With fewer known headings a file is of something else. */
    private static final int MIN_KNOWN_COLUMNS = 3;

    /**
     * A column with anything in it.
     *
     * @param index from 0
     * @param heading as the file has it
     * @param meaning null if it is not known: then the office is asked
     * @param suggestion what it may be; null if nothing speaks for anything
     * @param confirmed whether the office has said so
     */
    public record HeaderColumn(
            int index, String heading, ColumnMeaning meaning, ColumnMeaning suggestion, boolean confirmed)
            implements Serializable {

        /** The letters that a spreadsheet shows above it. */
        public String letters() {
            return CellAddress.letters(index);
        }

        /** By which answers are remembered: the same for all ways of writing the heading. */
        public String key() {
            return key(heading);
        }

        static String key(String heading) {
            String folded = TextNormalizer.key(heading);
            return folded.length() <= ColumnMapping.MAX_HEADING_LENGTH
                    ? folded
                    : folded.substring(0, ColumnMapping.MAX_HEADING_LENGTH);
        }
    }

    /**
     * Finds it.
     *
     * @param answers what the office has said of headings, by {@link HeaderColumn#key}
     * @return empty, if no row has enough known headings
     */
    public static Optional<HeaderRow> find(Grid grid, Map<String, ColumnMeaning> answers) {
        HeaderRow best = null;
        for (SourceRow line :
                grid.lines().subList(0, Math.min(MAX_TITLE_ROWS, grid.lines().size()))) {
            HeaderRow header = of(line, grid, answers);
            boolean isBelowTheBest =
                    best != null && line.number() == best.row + 1 && header.countKnown() == best.countKnown();
            if (best == null || header.countKnown() > best.countKnown() || isBelowTheBest) {
                best = header;
            }
        }
        return Optional.ofNullable(best)
                .filter(header -> header.countKnown() >= MIN_KNOWN_COLUMNS && !header.isOtherTable());
    }

    private static HeaderRow of(SourceRow line, Grid grid, Map<String, ColumnMeaning> answers) {
        List<HeaderColumn> columns = new ArrayList<>();
        for (int index = 0; index < line.cells().size(); index++) {
            String heading = line.cell(index).text();
            if (!heading.isBlank() || hasValues(grid, index, line.number())) {
                columns.add(column(index, heading, answers));
            }
        }
        return new HeaderRow(line.number(), List.copyOf(columns));
    }

    private static boolean hasValues(Grid grid, int index, int header) {
        return grid.lines().stream()
                .anyMatch(line -> line.number() > header && !line.cell(index).isBlank());
    }

    private static HeaderColumn column(int index, String heading, Map<String, ColumnMeaning> answers) {
        ColumnMeaning answer = answers.get(HeaderColumn.key(heading));
        ColumnMeaning meaning =
                answer != null ? answer : HeadingSynonyms.meaning(heading).orElse(null);
        ColumnMeaning guess =
                meaning != null ? null : HeadingSynonyms.suggest(heading).orElse(null);
        return new HeaderColumn(index, heading, meaning, guess, answer != null);
    }

    /**
     * Whether it lacks most of what a participant needs, and would, whatever its unknown columns hold: one of them can
     * hold two fields, family name and given name.
     */
    private boolean isOtherTable() {
        long needed = ParticipantField.required().size();
        long missing = ParticipantField.required().stream()
                .filter(field -> columnOf(field) == null)
                .count();
        long unknown =
                columns.stream().filter(column -> column.meaning() == null).count();
        return 2 * missing > needed && missing > unknown + 1;
    }

    private long countKnown() {
        Set<ColumnMeaning> known = new HashSet<>();
        columns.stream()
                .map(HeaderColumn::meaning)
                .filter(meaning -> meaning != null && !meaning.equals(ColumnMeaning.NOT_NEEDED))
                .forEach(known::add);
        return known.size();
    }

    /** The column of this meaning; null if there is none. */
    public HeaderColumn column(ColumnMeaning meaning) {
        return columns.stream()
                .filter(column -> meaning.equals(column.meaning()))
                .findFirst()
                .orElse(null);
    }

    /** The column in which the value of this field stands; null if there is none. */
    public HeaderColumn columnOf(ParticipantField field) {
        return columns.stream()
                .filter(column -> column.meaning() != null && column.meaning().provides(field))
                .findFirst()
                .orElse(null);
    }

    /** Whether rows can be read under it: each field that is needed stands in one column. */
    public boolean isComplete() {
        return findings().stream().allMatch(finding -> finding.rule().equals(UNKNOWN));
    }

    /** What is wrong with it: columns that are not known, stand twice or are missing. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<ParticipantField> given = EnumSet.noneOf(ParticipantField.class);
        for (HeaderColumn column : columns) {
            if (column.meaning() == null) {
                String heading = column.heading().isBlank() ? column.letters() : column.heading();
                findings.add(
                        Finding.error(UNKNOWN, row, heading.strip(), heading, new HeadingSynonyms.AllowedColumns()));
                continue;
            }
            for (ParticipantField field : ParticipantField.values()) {
                if (column.meaning().provides(field) && !given.add(field)) {
                    findings.add(Finding.error("COLUMN_STANDS_ONCE", row, field.column(), column.heading()));
                }
            }
        }
        ParticipantField.required().stream()
                .filter(field -> !given.contains(field))
                .forEach(field -> findings.add(Finding.error(
                        "COLUMN_IS_THERE", row, field.column(), "", new HeadingSynonyms.ColumnName(field))));
        return findings;
    }
}
