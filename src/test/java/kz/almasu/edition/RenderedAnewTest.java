package kz.almasu.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.almasu.document.Document;
import kz.almasu.document.json.DocumentJson;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A frozen document rendered later, by another process in another time zone and locale. Each process orders unordered
 * collections in its own way, so that a file that depends on such an order differs too.
 */
class RenderedAnewTest {

    private static final String FROZEN = "frozen.json";

    @TempDir
    private Path here;

    @TempDir
    private Path elsewhere;

    @Test
    void hasTheSameBytesInEveryFormat() throws IOException, InterruptedException {
        byte[] frozen = DocumentJson.bytes(note());
        Files.write(here.resolve(FROZEN), frozen);
        Files.write(elsewhere.resolve(FROZEN), frozen);

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Pacific/Auckland",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RenderedAnewTest.class.getName(),
                        elsewhere.toString()))
                .redirectErrorStream(true)
                .redirectOutput(elsewhere.resolve("output").toFile())
                .start();
        render(here);

        assertThat(process.waitFor())
                .as(Files.readString(elsewhere.resolve("output")))
                .isZero();
        for (FileFormat format : FileFormat.values()) {
            assertThat(elsewhere.resolve(format.extension()))
                    .as(format.name())
                    .hasBinaryContent(Files.readAllBytes(here.resolve(format.extension())));
        }
    }

    private static Document note() {
        NoteSource source = NoteFixture.source(Language.KK);
        Document note = AnalyticalNote.compose(new NoteSource(
                source.reported(), source.before(), source.before().stream().toList()));
        return new Document(
                note.language(),
                note.title(),
                note.scope(),
                "1-басылым",
                note.cover().by("Министрлік", "", "Департамент", "info@example.kz"),
                note.blocks());
    }

    /** Renders the frozen document of a folder in each format. */
    public static void main(String... folder) throws IOException {
        render(Path.of(folder[0]));
    }

    private static void render(Path folder) throws IOException {
        Document document = DocumentJson.read(CanonicalJson.object(Files.readAllBytes(folder.resolve(FROZEN))));
        for (FileFormat format : FileFormat.values()) {
            Files.write(folder.resolve(format.extension()), format.render(document));
        }
    }
}
