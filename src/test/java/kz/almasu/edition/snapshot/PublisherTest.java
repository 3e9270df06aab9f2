package kz.almasu.edition.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.almasu.document.Cover;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final Cover COVER =
            new Cover("", "", "", "", List.of(new Cover.KeyFigure("Participants", "735", "")), List.of());

    @TempDir
    private Path folder;

    @Test
    void signsWithTheMinistrysNameUntilThereAreSettings() {
        Cover signed = new Publisher(folder.resolve("none")).sign(COVER, Language.RU);

        assertThat(signed.publisher()).isEqualTo("Министерство науки и высшего образования Республики Казахстан");
        assertThat(signed.emblem()).isEmpty();
        assertThat(signed.figures()).isEqualTo(COVER.figures());
    }

    @Test
    void signsAsTheSettingsOfTheLanguageSay() throws IOException {
        Files.writeString(
                folder.resolve("publisher.properties"),
                "name.kk=Министрлік\nauthor.kk=Департамент\ncontact.kk=info@example.kz\n");
        Files.write(folder.resolve("emblem.png"), new byte[] {1, 2, 3});
        Publisher publisher = new Publisher(folder);

        assertThat(publisher.sign(COVER, Language.KK))
                .isEqualTo(
                        new Cover("Министрлік", "AQID", "Департамент", "info@example.kz", COVER.figures(), List.of()));
        assertThat(publisher.sign(COVER, Language.EN).publisher()).startsWith("Ministry of Science");
    }

    @Test
    void aTooLargeEmblemIsLeftOut() throws IOException {
        Files.write(folder.resolve("emblem.png"), new byte[300_001]);

        assertThat(new Publisher(folder).sign(COVER, Language.KK).emblem()).isEmpty();
    }
}
