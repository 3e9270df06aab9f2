package kz.almasu.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.intake.file.Grid;
import kz.almasu.intake.file.Line;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;

/**
 * The row that names the columns, and what each of them holds. Titles may stand above it: it is the one among the first
 * rows in which most headings are known.
 *
 * @param row its number
 */
public record Header(int row, List<Column> columns) implements Serializable {

    private static final int FIRST_LINES = 20;
    private static final String UNKNOWN = "COLUMN_IS_KNOWN";

    /** With fewer known headings a file is of something else. */
    private static final int FEWEST_KNOWN = 3;

    /**
     * A column with anything in it.
     *
     * @param index from 0
     * @param heading as the file has it
     * @param meaning null if it is not known: then the office is asked
     * @param guess what it may be; null if nothing speaks for anything
     * @param answered whether the office has said so
     */
    public record Column(int index, String heading, ColumnMeaning meaning, ColumnMeaning guess, boolean answered)
            implements Serializable {

        /** The letters that a spreadsheet shows above it. */
        public String letters() {
            return Place.letters(index);
        }

        /** By which answers are remembered: the same for all ways of writing the heading. */
        public String key() {
            return key(heading);
        }

        static String key(String heading) {
            String folded = Fold.of(heading);
            return folded.length() <= ColumnAnswer.LONGEST_HEADING
                    ? folded
                    : folded.substring(0, ColumnAnswer.LONGEST_HEADING);
        }
    }

    /**
     * Finds it.
     *
     * @param answers what the office has said of headings, by {@link Column#key}
     * @return empty, if no row has enough known headings
     */
    static Optional<Header> in(Grid grid, Map<String, ColumnMeaning> answers) {
        Header best = null;
        for (Line line :
                grid.lines().subList(0, Math.min(FIRST_LINES, grid.lines().size()))) {
            Header header = of(line, grid, answers);
            boolean isBelowTheBest = best != null && line.number() == best.row + 1 && header.known() == best.known();
            if (best == null || header.known() > best.known() || isBelowTheBest) {
                best = header;
            }
        }
        return Optional.ofNullable(best).filter(header -> header.known() >= FEWEST_KNOWN && !header.isOfAnotherTable());
    }

    private static Header of(Line line, Grid grid, Map<String, ColumnMeaning> answers) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < line.cells().size(); index++) {
            String heading = line.cell(index).text();
            if (!heading.isBlank() || hasValues(grid, index, line.number())) {
                columns.add(column(index, heading, answers));
            }
        }
        return new Header(line.number(), List.copyOf(columns));
    }

    private static boolean hasValues(Grid grid, int index, int header) {
        return grid.lines().stream()
                .anyMatch(line -> line.number() > header && !line.cell(index).isBlank());
    }

    private static Column column(int index, String heading, Map<String, ColumnMeaning> answers) {
        ColumnMeaning answer = answers.get(Column.key(heading));
        ColumnMeaning meaning =
                answer != null ? answer : Headings.meaning(heading).orElse(null);
        ColumnMeaning guess = meaning != null ? null : Headings.guess(heading).orElse(null);
        return new Column(index, heading, meaning, guess, answer != null);
    }

    /**
     * Whether it lacks most of what a participant needs, and would, whatever its unknown columns hold: one of them can
     * hold two fields, family name and given name.
     */
    private boolean isOfAnotherTable() {
        long needed = ParticipantField.required().size();
        long missing = ParticipantField.required().stream()
                .filter(field -> columnOf(field) == null)
                .count();
        long unknown =
                columns.stream().filter(column -> column.meaning() == null).count();
        return 2 * missing > needed && missing > unknown + 1;
    }

    private long known() {
        Set<ColumnMeaning> known = new HashSet<>();
        columns.stream()
                .map(Column::meaning)
                .filter(meaning -> meaning != null && !meaning.equals(ColumnMeaning.NOT_NEEDED))
                .forEach(known::add);
        return known.size();
    }

    /** The column of this meaning; null if there is none. */
    Column column(ColumnMeaning meaning) {
        return columns.stream()
                .filter(column -> meaning.equals(column.meaning()))
                .findFirst()
                .orElse(null);
    }

    /** The column in which the value of this field stands; null if there is none. */
    Column columnOf(ParticipantField field) {
        return columns.stream()
                .filter(column -> column.meaning() != null && column.meaning().gives(field))
                .findFirst()
                .orElse(null);
    }

    /** Whether rows can be read under it: each field that is needed stands in one column. */
    boolean isComplete() {
        return findings().stream().allMatch(finding -> finding.rule().equals(UNKNOWN));
    }

    /** What is wrong with it: columns that are not known, stand twice or are missing. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<ParticipantField> given = EnumSet.noneOf(ParticipantField.class);
        for (Column column : columns) {
            if (column.meaning() == null) {
                String heading = column.heading().isBlank() ? column.letters() : column.heading();
                findings.add(Finding.error(UNKNOWN, row, heading.strip(), heading, new Headings.Allowed()));
                continue;
            }
            for (ParticipantField field : ParticipantField.values()) {
                if (column.meaning().gives(field) && !given.add(field)) {
                    findings.add(Finding.error("COLUMN_STANDS_ONCE", row, field.column(), column.heading()));
                }
            }
        }
        ParticipantField.required().stream()
                .filter(field -> !given.contains(field))
                .forEach(field -> findings.add(
                        Finding.error("COLUMN_IS_THERE", row, field.column(), "", new Headings.Named(field))));
        return findings;
    }
}
