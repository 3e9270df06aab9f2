package kz.almasu.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs operating system commands. */
final class Commands {

    private Commands() {}

    /** Returns the output, redirected through a file: a command that starts a server would never close a pipe. */
    static String run(String... command) {
        try {
            Path output = Files.createTempFile("almasu-bench", ".out");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(new File("/"))
                    .start();
            int exit = process.waitFor();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (exit != 0) {
                throw new IllegalStateException(List.of(command) + " exited with " + exit + ": " + text);
            }
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
