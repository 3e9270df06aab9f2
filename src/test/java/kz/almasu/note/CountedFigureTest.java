package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.figures.Slice;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Drill-down from each of the 735 participants of 2023 H1 to the figures that count it. */
class CountedFigureTest {

    private static final TableSet TABLES = TableSet.of(
            NoteFixture.REPORTED.getHalfYear(),
            Language.KK,
            NoteTables.ALL.stream()
                    .map(definition -> NoteFixture.compose(definition.id(), Language.KK))
                    .toList());

    @Test
    void everyFigureEqualsTheNumberOfParticipantsThatLeadToIt() {
        Map<String, Long> reached = new HashMap<>();
        FiguresFixture.participants()
                .forEach(record -> CountedFigure.of(TABLES, slice(record))
                        .forEach(figure -> reached.merge(figure.address().toString(), 1L, Long::sum)));

        assertThat(reached).isEqualTo(shown());
    }

    /** Returns the figures above 0 that count participants, as shown in the tables. */
    private static Map<String, Long> shown() {
        Map<String, Long> shown = new HashMap<>();
        TABLES.tables()
                .values()
                .forEach(table -> Stream.of(table.rows(), table.groups(), List.of(table.total()))
                        .flatMap(List::stream)
                        .forEach(row -> table.columns().forEach(column -> {
                            FigureAddress address = FigureAddress.of("2023H1", table, row, column);
                            if (isCount(table, column)
                                    && row.cell(column) instanceof Cell.Amount amount
                                    && amount.value() > 0) {
                                shown.put(address.toString(), amount.value());
                            }
                        })));
        return shown;
    }

    /** Other amounts count institutions and countries. */
    private static boolean isCount(Table table, Table.Column column) {
        return column.key().equals("participants") || table.id().matches("appendix-[34]");
    }

    @Test
    void returnsTheFiguresOfAParticipant() {
        CSVRecord record = FiguresFixture.participants().get(0);
        String direction = record.get("direction");
        boolean outgoing = direction.equals("OUTGOING");
        String institution = record.get("institution");
        String type =
                CatalogueFixture.institution(institution).getCurrent().getType().getCode();
        String way = outgoing ? "outgoing" : "incoming";
        String programme = record.get("programme");

        assertThat(CountedFigure.of(TABLES, slice(record)).stream()
                        .map(figure -> figure.address().toString().replace("2023H1/", "")))
                .containsExactlyInAnyOrder(
                        "overview/" + direction + "/participants",
                        "overview/*/participants",
                        "types-" + way + "/" + type + "/participants",
                        "types-" + way + "/*/participants",
                        "formats-" + way + "/" + record.get("format") + "/participants",
                        "formats-" + way + "/*/participants",
                        (outgoing ? "1/" : "2/") + record.get("country") + "/participants",
                        outgoing ? "1/*/participants" : "2/*/participants",
                        "regions-" + way + "/" + record.get("country") + "/participants",
                        "regions-" + way + "/@" + region(record) + "/participants",
                        "regions-" + way + "/*/participants",
                        (outgoing ? "4/" : "5/") + record.get("degree") + "/participants",
                        outgoing ? "4/*/participants" : "5/*/participants",
                        (outgoing ? "6/" : "7/") + record.get("field") + "/participants",
                        outgoing ? "6/*/participants" : "7/*/participants",
                        "programmes/" + programme + "/participants",
                        "programmes/*/participants",
                        (outgoing ? "appendix-1/" : "appendix-2/") + institution + "/participants",
                        (outgoing ? "appendix-1/@" : "appendix-2/@") + type + "/participants",
                        outgoing ? "appendix-1/*/participants" : "appendix-2/*/participants",
                        (outgoing ? "appendix-3/" : "appendix-4/") + institution + "/" + programme,
                        (outgoing ? "appendix-3/@" : "appendix-4/@") + type + "/" + programme,
                        (outgoing ? "appendix-3/*/" : "appendix-4/*/") + programme);
    }

    private static String region(CSVRecord record) {
        return CatalogueFixture.entry(Country.class, record.get("country"))
                .getRegion()
                .getCode();
    }

    @Test
    void countOfAShareIsInTheSameRow() {
        assertThat(FigureAddress.parse("2023H1/1/UZ/share").flatMap(FigureAddress::countAddress))
                .map(FigureAddress::toString)
                .contains("2023H1/1/UZ/participants");
        assertThat(FigureAddress.parse("2023H1/appendix-3/@STATE/DAAD").flatMap(FigureAddress::countAddress))
                .map(FigureAddress::toString)
                .contains("2023H1/appendix-3/@STATE/DAAD");
        assertThat(FigureAddress.parse("2023H1/3/UZ/2023H1").flatMap(FigureAddress::countAddress))
                .isEmpty();
        assertThat(FigureAddress.parse("2023H1/none/UZ/share").flatMap(FigureAddress::countAddress))
                .isEmpty();
    }

    private static Slice slice(CSVRecord record) {
        Slice slice = Slice.of(Direction.valueOf(record.get("direction")))
                .and(
                        Dimension.INSTITUTION_TYPE,
                        CatalogueFixture.institution(record.get("institution"))
                                .getCurrent()
                                .getType()
                                .getCode());
        for (Dimension dimension : List.of(
                Dimension.INSTITUTION,
                Dimension.DEGREE,
                Dimension.FIELD,
                Dimension.FORMAT,
                Dimension.PROGRAMME,
                Dimension.COUNTRY)) {
            slice = slice.and(dimension, record.get(dimension.name().toLowerCase(Locale.ROOT)));
        }
        return slice.and(Dimension.REGION, region(record));
    }
}
