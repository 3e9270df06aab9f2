package kz.almasu.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs programs to their end. */
final class Commands {

    private Commands() {}

    /** What the program printed. Its output goes through a file: one that leaves a server behind never closes a pipe. */
    static String run(String... command) {
        try {
            Path output = Files.createTempFile("almasu-bench", ".out");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(new File("/"))
                    .start();
            int exit = process.waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (exit != 0) {
                throw new IllegalStateException(List.of(command) + " ended with " + exit + ": " + printed);
            }
            return printed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
