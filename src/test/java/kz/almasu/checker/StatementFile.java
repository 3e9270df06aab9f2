package kz.almasu.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A file of statements, one a line; lines with {@code #} are comments. */
final class StatementFile {

    private StatementFile() {}

    static Stream<String> lines(String name) {
        try (InputStream file = StatementFile.class.getResourceAsStream("/checker/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
