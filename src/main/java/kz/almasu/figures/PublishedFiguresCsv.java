package kz.almasu.figures;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.CsvList;

/** Parser for files of published figures; finds all errors in one pass. */
final class PublishedFiguresCsv {

    /** More than any note needs; larger files are refused unread. */
    static final int MAX_BYTES = 1024 * 1024;

    static final List<String> COLUMNS = List.of("direction", "dimension", "member", "participants");

    private final PublishedRow reader;
    private final List<PublishedFigure> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Counts.Key, Integer> rowByFigure = new HashMap<>();

    /** @param members valid codes by dimension */
    PublishedFiguresCsv(Map<Dimension, List<String>> members) {
        reader = new PublishedRow(members, findings);
    }

    /** Returns the figures; incomplete if there are findings. */
    List<PublishedFigure> figures() {
        return List.copyOf(figures);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    PublishedFiguresCsv read(byte[] file) {
        CsvList list = CsvList.read(file, MAX_BYTES, COLUMNS);
        list.errors().forEach(problem -> findings.add(Finding.error(problem)));
        list.rows().forEach(this::readRow);
        if (findings.isEmpty() && figures.isEmpty()) {
            addFinding("FIGURES_ARE_GIVEN", 0, "", "", String.join(",", COLUMNS));
        }
        return this;
    }

    private void readRow(CsvList.CsvRow row) {
        if (row.isIncomplete()) {
            addFinding(
                    "ROW_HAS_ALL_COLUMNS",
                    row.number(),
                    "",
                    "",
                    COLUMNS.size(),
                    row.cells().size());
            return;
        }
        Optional<PublishedFigure> figure = reader.read(row::cell, row.number());
        figure.ifPresent(checkUnique(row.number()).andThen(figures::add));
    }

    /** Adds a finding if an earlier row has the same figure. */
    private Consumer<PublishedFigure> checkUnique(int number) {
        return figure -> {
            Integer earlier = rowByFigure.putIfAbsent(figure.key(), number);
            if (earlier != null) {
                addFinding("FIGURE_STANDS_ONCE", number, "member", figure.member(), earlier);
            }
        };
    }

    private void addFinding(String rule, int row, String column, String value, Serializable... parameters) {
        findings.add(Finding.error(rule, row, column, value, parameters));
    }
}
