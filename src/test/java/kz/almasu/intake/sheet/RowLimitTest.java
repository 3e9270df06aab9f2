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

/** A sheet far beyond the row limit is rejected with one error, in little memory. */
class RowLimitTest {

    private static final int ROWS = 100_000;
    private static final String MEMORY = "-Xmx128m";

    @TempDir
    private Path folder;

    /** Half of the server memory, for parsing alone. */
    @Test
    void rejects100000RowsIn128Megabytes() throws Exception {
        Path file = Files.write(folder.resolve("long.xlsx"), workbook());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RowLimitTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output)).isEqualToIgnoringNewLines("SHEET_IS_SHORT_ENOUGH 20002");
    }

    /** Reads a file and prints its findings. */
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
