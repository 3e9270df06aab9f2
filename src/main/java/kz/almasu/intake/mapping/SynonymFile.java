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

/** A properties file of synonyms: a name and the alternatives for it, separated by a vertical bar. */
public final class SynonymFile {

    private static final String SEPARATOR = "\\|";

    private SynonymFile() {}

    /**
     * Loads a file.
     *
     * @param file name of a UTF-8 file in {@code /intake} on the class path
     */
    public static Map<String, List<String>> load(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                SynonymFile.class.getResourceAsStream("/intake/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> List.of(properties.getProperty(name).split(SEPARATOR))));
    }
}
