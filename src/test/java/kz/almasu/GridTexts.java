package kz.almasu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text keys used by the scripts of the grid. */
final class GridTexts {

    private static final Path SCRIPTS = Path.of("webapp/resources/js/grid");
    private static final Pattern KEY = Pattern.compile("\"grid\\.([A-Za-z.]+)\"");

    /** Endings of keys that are concatenated. */
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "explain.", Set.of("offline", "signedOut"),
            "status.", Set.of("error", "warning", "explained", "note"),
            "rowStatus.", Set.of("saved", "draft", "unsaved", "conflict"),
            "notice.", Set.of("offline", "signedOut", "conflict"));

    private GridTexts() {}

    /** Returns the keys without the prefix {@code grid.} */
    static Set<String> used() {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(key -> {
                            if (key.endsWith(".")) {
                                ENDINGS.get(key).forEach(ending -> used.add(key + ending));
                            } else {
                                used.add(key);
                            }
                        });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return used;
    }
}
