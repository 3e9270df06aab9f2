package kz.almasu.note.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.almasu.system.CsvWriter;

/** Observations as CSV for programs: the same in each language but for the labels, in UTF-8 with commas. */
public final class ObservationCsv {

    private ObservationCsv() {}

    public static byte[] render(List<Observation> observations) {
        CsvWriter csv = new CsvWriter(',');
        for (ObservationColumn column : ObservationColumn.values()) {
            csv.text(column.heading());
        }
        csv.endRow();
        for (Observation observation : observations) {
            for (ObservationColumn column : ObservationColumn.values()) {
                csv.text(column.of(observation));
            }
            csv.endRow();
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
