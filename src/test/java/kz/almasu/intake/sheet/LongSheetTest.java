package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kz.almasu.submission.rule.Finding;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Far too many rows end with one sentence, in little memory. */
class LongSheetTest {

    private static final int ROWS = 100_000;
    private static final String MEMORY = "-Xmx128m";

    @TempDir
    private Path folder;

    /** Half of what the server has, for reading alone. */
    @Test
    void aHundredThousandRowsEndWellInLittleMemory() throws Exception {
        Path file = Files.write(folder.resolve("long.xlsx"), workbook());
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongSheetTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said)).isEqualToIgnoringNewLines("SHEET_IS_SHORT_ENOUGH 20002");
    }

    /** Reads a file and says what was found. */
    public static void main(String[] arguments) throws IOException {
        for (Finding finding :
                SheetFixture.read(Files.readAllBytes(Path.of(arguments[0]))).findings()) {
            System.out.println(finding.rule() + " " + finding.row());
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int column = 0; column < Workbooks.HEADER.size(); column++) {
                sheet.value(0, column, Workbooks.HEADER.get(column));
            }
            for (int row = 1; row <= ROWS; row++) {
                for (int column = 0; column < Workbooks.ROW.size(); column++) {
                    sheet.value(row, column, Workbooks.ROW.get(column) + (column == 1 || column == 2 ? row : ""));
                }
            }
        }
        return bytes.toByteArray();
    }
}
