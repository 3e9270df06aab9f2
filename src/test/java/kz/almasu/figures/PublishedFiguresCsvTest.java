package kz.almasu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.registry.Direction;
import kz.almasu.submission.rule.Finding;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFiguresCsvTest {

    private static final String HEADER = "direction,dimension,member,participants\n";

    @Test
    void readsCounts() {
        assertThat(read(HEADER + "OUTGOING,total,,139\nINCOMING,degree,PHD,13\n")
                        .figures())
                .containsExactly(
                        new PublishedFigure(Direction.OUTGOING, Dimension.TOTAL, "", 139),
                        new PublishedFigure(Direction.INCOMING, Dimension.DEGREE, "PHD", 13));
    }

    @Test
    void readsAnEmptyNumberAsNotPublished() {
        assertThat(read(HEADER + "ANY,country,AT,\n").figures())
                .containsExactly(new PublishedFigure(null, Dimension.COUNTRY, "AT", null));
    }

    @Test
    void readsFilesSavedBySpreadsheets() {
        String text = "\uFEFFparticipants;member;dimension;direction\r\n5;PHD;degree;outgoing\r\n;;;\r\n";

        assertThat(read(text).figures())
                .containsExactly(new PublishedFigure(Direction.OUTGOING, Dimension.DEGREE, "PHD", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "'OUT,total,,5', direction, OUT, CODE_IS_KNOWN",
        "'ANY,planet,,5', dimension, planet, CODE_IS_KNOWN",
        "'ANY,foreign_institution,7,5', dimension, foreign_institution, CODE_IS_KNOWN",
        "'ANY,country,XX,5', member, XX, CODE_IS_KNOWN",
        "'ANY,country,,5', member, '', CODE_IS_KNOWN",
        "'ANY,total,all,5', member, all, TOTAL_HAS_NO_MEMBER",
        "'ANY,total,,-5', participants, -5, FIGURE_IS_A_NUMBER",
        "'ANY,total,,5.5', participants, 5.5, FIGURE_IS_A_NUMBER",
        "'ANY,total,,12345678', participants, 12345678, FIGURE_IS_A_NUMBER",
        "'ANY,total,,=1+1', participants, =1+1, FIGURE_IS_A_NUMBER",
        "'ANY,total', '', '', ROW_HAS_ALL_COLUMNS",
    })
    void locatesEachError(String row, String column, String value, String rule) {
        assertThat(read(HEADER + "OUTGOING,total,,1\n" + row + "\n").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.row()).isEqualTo(3);
                    assertThat(finding.column()).isEqualTo(column);
                    assertThat(finding.value()).isEqualTo(value);
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.message(Language.KK)).isNotBlank();
                });
    }

    @Test
    void messageListsAllowedCodes() {
        assertThat(read(HEADER + "ANY,degree,DR,5\n").findings().get(0).message(Language.EN))
                .contains("DR")
                .contains("PHD, MASTER");
    }

    @Test
    void findsDuplicateFigures() {
        assertThat(read(HEADER + "ANY,country,AT,\nANY,country,AT,5\n").findings())
                .extracting(Finding::rule, Finding::row)
                .containsExactly(tuple("FIGURE_STANDS_ONCE", 3));
    }

    @Test
    void findsErrorsInTheHeader() {
        assertThat(read("direction,direction,what,member\na,b,c,d\n").findings())
                .extracting(Finding::rule)
                .containsExactly("COLUMN_STANDS_ONCE", "COLUMN_IS_OF_THE_LIST", "COLUMN_IS_THERE", "COLUMN_IS_THERE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", HEADER})
    void refusesFilesWithoutFigures(String text) {
        assertThat(read(text).findings()).extracting(Finding::rule).containsExactly("FIGURES_ARE_GIVEN");
    }

    @Test
    void refusesOtherFormatsAndLargeFiles() {
        assertThat(rules("PK\u0003\u0004\u0000".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("FILE_IS_TEXT");
        assertThat(rules((HEADER + "ANY,total,я,1").getBytes(Charset.forName("windows-1251"))))
                .containsExactly("LIST_IS_UTF_8");
        assertThat(rules((HEADER + "\"ANY,total,,1").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("QUOTES_ARE_CLOSED");
        assertThat(rules(new byte[PublishedFiguresCsv.MAX_BYTES + 1])).containsExactly("FILE_IS_SMALL_ENOUGH");
    }

    private static List<String> rules(byte[] file) {
        return sheet().read(file).findings().stream().map(Finding::rule).toList();
    }

    private static PublishedFiguresCsv read(String text) {
        return sheet().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PublishedFiguresCsv sheet() {
        Map<Dimension, List<String>> members = new EnumMap<>(Dimension.class);
        members.put(Dimension.TOTAL, List.of());
        members.put(Dimension.DEGREE, List.of("PHD", "MASTER"));
        members.put(Dimension.COUNTRY, List.of("AT", "AZ"));
        return new PublishedFiguresCsv(members);
    }
}
