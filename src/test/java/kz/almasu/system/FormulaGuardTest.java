package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", "'=1", "''+1"})
    void whatASpreadsheetMayComputeGetsOneApostropheAndLosesIt(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-2", "a=b", "О’Нил", "'t Hooft", "''", "'", "Ерлан-ұлы", "«=»"})
    void whatElseThereIsStaysAsItIs(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Test
    void aListIsReadAsItWasBefore() {
        String written =
                new CsvWriter(',').row(List.of("name")).text("=A").endRow().toString();

        assertThat(written).isEqualTo("name\r\n'=A\r\n");
        assertThat(CsvList.read(written.getBytes(StandardCharsets.UTF_8), 100, List.of("name"))
                        .rows()
                        .get(0)
                        .cell("name"))
                .isEqualTo("=A");
    }
}
