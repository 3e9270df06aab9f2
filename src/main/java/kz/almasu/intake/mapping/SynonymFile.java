package kz.almasu.intake.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A file of words that mean the same: a name, then what else is written for it. */
public final class SynonymFile {

    private static final String SEPARATOR = "\\|";

    private SynonymFile() {}

    /** @param file in {@code /intake} on the class path, in UTF-8 */
    public static Map<String, List<String>> load(String file) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                SynonymFile.class.getResourceAsStream("/intake/" + file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> List.of(words.getProperty(name).split(SEPARATOR))));
    }
}
