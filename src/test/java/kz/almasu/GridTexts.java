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

/** Which texts the scripts of the grid say. */
final class GridTexts {

    private static final Path SCRIPTS = Path.of("webapp/resources/js/grid");
    private static final Pattern KEY = Pattern.compile("\"grid\\.([A-Za-z.]+)\"");

    /** What stands after a key that is put together. */
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "explain.", Set.of("offline", "signedOut"),
            "status.", Set.of("error", "warning", "explained", "note"),
            "rowStatus.", Set.of("saved", "draft", "unsaved", "conflict"),
            "notice.", Set.of("offline", "signedOut", "conflict"));

    private GridTexts() {}

    /** Their keys, after {@code grid.} */
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
