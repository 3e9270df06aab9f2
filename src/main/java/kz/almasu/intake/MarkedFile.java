package kz.almasu.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.almasu.intake.file.Marks;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Finding;
import kz.almasu.submission.Severity;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** The office's own file with what is wrong in it said where it stands. */
final class MarkedFile {

    private MarkedFile() {}

    /** @param concerns what would be found in the report, if the file were stored */
    static byte[] of(
            byte[] file, Reading reading, List<Concern> concerns, Map<Place, String> mended, Language language) {
        Map<Place, Set<String>> said = new HashMap<>();
        Stream<Finding> ofReport = concerns.stream()
                .flatMap(concern -> concern.places().stream())
                .map(Concern.Place::finding)
                .filter(finding -> finding.row() > 0);
        Stream.concat(reading.sheet().findings().stream(), ofReport)
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> places(reading, finding)
                        .forEach(place -> said.computeIfAbsent(place, any -> new LinkedHashSet<>())
                                .add(finding.message(language))));
        Map<Place, String> comments = new HashMap<>();
        said.forEach((place, messages) -> comments.put(place, String.join("\n", messages)));
        return Marks.in(file, reading.grid(), mended, comments, Texts.get(language, "portal.name"));
    }

    /** The cell; for a row or the file as a whole the first cell, for a column its heading. */
    private static Stream<Place> places(Reading reading, Finding finding) {
        Place place = reading.place(finding);
        if (place != null) {
            return Stream.of(place);
        }
        List<Header.Column> columns =
                reading.header() == null ? List.of() : reading.header().columns();
        Stream<Place> headings = columns.stream()
                .filter(column -> finding.row() == reading.header().row()
                        && column.heading().strip().equals(finding.column()))
                .map(column -> new Place(finding.row(), column.index()));
        int first = columns.isEmpty() ? 0 : columns.get(0).index();
        int row = finding.row() > 0
                ? finding.row()
                : reading.grid().lines().get(0).number();
        return Stream.concat(headings, Stream.of(new Place(row, first))).limit(1);
    }
}
