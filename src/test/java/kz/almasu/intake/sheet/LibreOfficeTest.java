package kz.almasu.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.template.ParticipantTemplateTest;
import kz.almasu.intake.template.TemplateFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files saved by LibreOffice; skipped if it is not installed. */
class LibreOfficeTest {

    private static final int TIMEOUT_SECONDS = 120;

    @TempDir
    private Path folder;

    @BeforeAll
    static void assumeInstalled() {
        boolean installed = List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(installed, "LibreOffice is not installed");
    }

    @Test
    void importingASavedTemplateChangesNothing() throws Exception {
        byte[] template = TemplateFixture.of(ParticipantTemplateTest.STORED, Language.RU);

        ParsedSheet sheet = SheetFixture.read(converted(template, "xlsx", "xlsx"));

        assertThat(sheet.findings()).isEmpty();
        assertThat(ImportChanges.between(ParticipantTemplateTest.STORED, sheet.rows())
                        .unchanged())
                .isEqualTo(2);
    }

    @Test
    void readsSavedWorkbooksAndCsv() throws Exception {
        byte[] file = Workbooks.of(unchanged -> {});

        for (String format : List.of(
                "xlsx",
                "ods",
                "xls",
                "csv:Text - txt - csv (StarCalc):44,34,76",
                "csv:Text - txt - csv (StarCalc):59,34,34")) {
            ParsedSheet sheet = SheetFixture.read(converted(file, "xlsx", format));
            assertThat(sheet.findings()).as(format).isEmpty();
            assertThat(sheet.rows()).as(format).hasSize(1);
        }
    }

    /** Returns the file converted by LibreOffice. */
    private byte[] converted(byte[] file, String from, String to) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("sheet." + from), file);
        Path target = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        target.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readAllBytes(target.resolve("sheet." + to.replaceFirst(":.*", "")));
    }
}
