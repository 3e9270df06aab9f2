package kz.almasu.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.period.HalfYear;

/** Builds participant sheets of an institution for a period; rows are valid unless a test changes them. */
final class ParticipantSheetBuilder {

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final String institution;
    private final HalfYear halfYear;

    ParticipantSheetBuilder(String institution, HalfYear halfYear) {
        this.institution = institution;
        this.halfYear = halfYear;
    }

    /** @param changes alternating columns and values */
    ParticipantSheetBuilder row(String... changes) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("direction", "OUTGOING");
        row.put("institution", institution);
        row.put("family_name", "Әбдіқадыр" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(rows.size() % 26) + rows.size() / 26);
        row.put("given_name", "Гүлнұр");
        row.put("degree", "PHD");
        row.put("field", "04");
        row.put("format", "OFFLINE");
        row.put("programme", "ERASMUS_PLUS");
        row.put("country", "DE");
        row.put("foreign_institution", "Hochschule \"München\"");
        row.put("start_date", halfYear.firstDay().plusDays(10).toString());
        row.put("end_date", halfYear.firstDay().plusDays(20).toString());
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    String csv() {
        List<String> lines =
                new ArrayList<>(List.of(String.join(",", rows.get(0).keySet())));
        rows.forEach(row -> lines.add(String.join(
                ",", row.values().stream().map(ParticipantSheetBuilder::quote).toList())));
        return String.join("\n", lines) + "\n";
    }

    /** Returns the sheet without one column. */
    String csvWithout(String column) {
        int index = List.copyOf(rows.get(0).keySet()).indexOf(column);
        return Arrays.stream(csv().split("\n"))
                        .map(line -> {
                            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
                            cells.remove(index);
                            return String.join(",", cells);
                        })
                        .reduce((one, two) -> one + "\n" + two)
                        .orElseThrow()
                + "\n";
    }

    private static String quote(String value) {
        return value.contains("\"") || value.contains(",") || value.matches("(?s).*[\r\n].*")
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}
