package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.submission.FieldControl;
import org.junit.jupiter.api.Test;

/** The grid's scripts and the server name the kinds of columns in the same way. */
class GridKindsTest {

    private static final Path SCRIPTS = Path.of("webapp/resources/js/grid");
    private static final Pattern KIND = Pattern.compile("column\\.kind === \"([\\w-]+)\"");

    /** Texts and lists are no special cases: a list is a column with options. */
    private static final Set<String> PLAIN = Set.of("text", "list");

    @Test
    void scriptsHandleEachSpecialKind() throws IOException {
        Set<String> handled = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.toList()) {
                Matcher kinds = KIND.matcher(Files.readString(file));
                while (kinds.find()) {
                    handled.add(kinds.group(1));
                }
            }
        }

        assertThat(handled)
                .isEqualTo(Arrays.stream(FieldControl.values())
                        .map(FieldControl::gridKind)
                        .filter(kind -> !PLAIN.contains(kind))
                        .collect(Collectors.toSet()));
    }
}
