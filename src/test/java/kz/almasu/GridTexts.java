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

/** The texts used by the scripts of the grid. */
final class GridTexts {

    private static final Path SCRIPTS = Path.of("webapp/resources/js/grid");
    private static final Pattern KEY = Pattern.compile("\"grid\\.([A-Za-z.]+)\"");

    /** Endings of keys that are composed at run time. */
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "explain.", Set.of("offline", "signedOut"),
            "status.", Set.of("error", "warning", "explained", "note"),
            "rowStatus.", Set.of("saved", "draft", "unsaved", "conflict"),
            "notice.", Set.of("offline", "signedOut", "conflict"));

    private GridTexts() {}

    /** Returns the keys without {@code grid.} */
    static Set<String> usedKeys() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(key -> {
                            if (key.endsWith(".")) {
                                ENDINGS.get(key).forEach(ending -> keys.add(key + ending));
                            } else {
                                keys.add(key);
                            }
                        });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys;
    }
}
