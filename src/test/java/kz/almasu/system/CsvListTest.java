package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvListTest {

    private static final List<String> COLUMNS = List.of("name", "city");
    private static final int MAX_BYTES = 1024 * 1024;

    private final List<String> errors = new ArrayList<>();

    @Test
    void readsColumnsInAnyOrderAndNumbersRowsAsASpreadsheetDoes() {
        List<CsvList.CsvRow> rows = read("\uFEFFCity ;name\r\n Wien;Universität Wien \r\n;;\r\nOslo;\"A;B\"\r\n");

        assertThat(rows).extracting(CsvList.CsvRow::number).containsExactly(2, 4);
        assertThat(rows).extracting(row -> row.cell("name")).containsExactly("Universität Wien", "A;B");
        assertThat(rows).extracting(row -> row.cell("city")).containsExactly("Wien", "Oslo");
        assertThat(errors).isEmpty();
    }

    @Test
    void aRowMayEndEarly() {
        CsvList.CsvRow row = read("name,city\nUniversität Wien\n").get(0);

        assertThat(row.isIncomplete()).isTrue();
        assertThat(row.cell("city")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'name,name,city', 'COLUMN_STANDS_ONCE 1 name'",
        "'name,town', 'COLUMN_IS_OF_THE_LIST 1 town,COLUMN_IS_THERE 1 city'",
        "'what,town', 'COLUMN_IS_OF_THE_LIST 1 what,COLUMN_IS_OF_THE_LIST 1 town,COLUMN_IS_THERE 1 name,COLUMN_IS_THERE 1 city'",
    })
    void namesWhatIsWrongWithTheColumnsOnce(String header, String expected) {
        read(header + "\na,b\nc,d\n");

        assertThat(String.join(",", errors)).isEqualTo(expected);
    }

    @Test
    void refusesOtherFiles() {
        read("PK\u0003\u0004\u0000");
        read("name,city\n\"Wien,a\n");
        read("name,city\nя,b".getBytes(Charset.forName("windows-1251")));
        read(new byte[MAX_BYTES + 1]);

        assertThat(errors)
                .containsExactly(
                        "FILE_IS_TEXT 0 ", "QUOTES_ARE_CLOSED 0 ", "LIST_IS_UTF_8 0 ", "FILE_IS_SMALL_ENOUGH 0 ");
    }

    private List<CsvList.CsvRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<CsvList.CsvRow> read(byte[] file) {
        CsvList list = CsvList.read(file, MAX_BYTES, COLUMNS);
        list.errors().forEach(error -> errors.add(error.rule() + " " + error.row() + " " + error.column()));
        return list.rows();
    }
}
