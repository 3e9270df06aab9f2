package kz.almasu.edition.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import kz.almasu.document.Cover;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * The ministry as it signs editions. Its settings are files in the folder {@code publisher} of the data folder, read for
 * each edition: {@code publisher.properties} in UTF-8 with {@code name.kk}, {@code author.kk}, {@code contact.kk} and the
 * same for the other languages, and {@code emblem.png}. Without a name the Kazakhstani ministry of higher education signs.
 */
@ApplicationScoped
public class Publisher {

    private static final int MAX_EMBLEM_BYTES = 300_000;

    private final Path folder;

    public Publisher() {
        this(Path.of(System.getProperty("almasu.data", System.getProperty("jboss.server.data.dir", "")), "publisher"));
    }

    Publisher(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException if a settings file cannot be read */
    Cover sign(Cover cover, Language language) {
        Properties settings = settings();
        return cover.by(
                settings.getProperty("name." + language.tag(), Texts.get(language, "publisher.name")),
                emblem(),
                settings.getProperty("author." + language.tag(), ""),
                settings.getProperty("contact." + language.tag(), ""));
    }

    private Properties settings() {
        Properties settings = new Properties();
        Path file = folder.resolve("publisher.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return settings;
    }

    /** Returns the picture; empty if there is none, or if it is too large for every file to carry. */
    private String emblem() {
        Path file = folder.resolve("emblem.png");
        try {
            return Files.exists(file) && Files.size(file) <= MAX_EMBLEM_BYTES
                    ? Base64.getEncoder().encodeToString(Files.readAllBytes(file))
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
