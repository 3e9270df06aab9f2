package kz.almasu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built portal on this database, with the memory settings of production. It is restarted after the demo is loaded
 * and its note published, so that measurements begin with existing data.
 */
final class PortalServer implements AutoCloseable {

    private static final Path SERVER = Path.of("target/server").toAbsolutePath();
    private static final int TIMEOUT_SECONDS = 180;

    private final Path base;
    private final int port;
    private final int management;
    private final String jdbcUrl;
    private Process process;

    PortalServer(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
        try {
            port = freePort();
            management = freePort();
            base = Files.createTempDirectory("almasu-bench-server");
            copy(SERVER.resolve("standalone"), base);
            Files.copy(Path.of("target/almasu.war"), base.resolve("deployments/almasu.war"));
            start(true);
            await(
                    "an edition",
                    () -> new Http()
                                    .send("GET", address().resolve("api/v1/editions/2023H1/1"), Map.of(), null)
                                    .status()
                            == 200);
            stop();
            start(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void start(boolean demo) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        SERVER.resolve("bin/standalone.sh").toString(),
                        "--read-only-server-config=standalone.xml",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + management,
                        "-Dalmasu.demo=" + demo)
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        builder.environment()
                .putAll(Map.of(
                        "DB_DRIVER", "postgresql",
                        "DB_URL", jdbcUrl,
                        "DB_USER", "almasu",
                        "DB_PASSWORD", "almasu",
                        "LAUNCH_JBOSS_IN_BACKGROUND", "true"));
        process = builder.start();
        await("start", () -> Files.readString(console()).contains("Almasu is ready"));
    }

    private Path console() {
        return base.resolve("console.log");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Returns the resident memory of the server process, in MiB. */
    long residentMegabytes() {
        long java = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .max(Comparator.comparingLong(PortalServer::residentKilobytes))
                .map(PortalServer::residentKilobytes)
                .orElseThrow();
        return java / 1024;
    }

    private void stop() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(handle -> handle.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> handle)
                .join());
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void await(String what, Callable<Boolean> condition) {
        try {
            for (int second = 0; second < TIMEOUT_SECONDS; second++) {
                if (condition.call()) {
                    return;
                }
                TimeUnit.SECONDS.sleep(1);
            }
            throw new IllegalStateException("No " + what + ": " + Files.readString(console()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (Exception failure) {
            throw new IllegalStateException(what, failure);
        }
    }

    /** Returns VmRSS of {@code /proc} in KiB; 0 if the process has ended. */
    private static long residentKilobytes(ProcessHandle handle) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + handle.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
