package kz.almasu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident set size of a process, read from Linux' /proc. */
public final class ResidentMemory {

    private ResidentMemory() {}

    /** Returns MiB; 0 if the process has ended. */
    public static long of(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException ended) {
            return 0;
        }
    }
}
