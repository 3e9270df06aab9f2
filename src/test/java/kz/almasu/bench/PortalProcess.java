package kz.almasu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The portal that was just built, in a server process of its own with production's memory settings, on free ports of the
 * loopback and with its data in a temporary folder.
 */
public final class PortalProcess implements AutoCloseable {

    private static final Path SERVER = Path.of("target/server").toAbsolutePath();
    private static final int MOST_SECONDS = 180;
    private static final int MILLIS_BETWEEN_LOOKS = 200;

    private final Path base;
    private final int port;
    private final int management;
    private final Map<String, String> database;
    private Process process;

    /** @param database the environment variables {@code DB_*}; none: the database that the portal has by default */
    public PortalProcess(Map<String, String> database) {
        this.database = database;
        try {
            port = freePort();
            management = freePort();
            base = Files.createTempDirectory("almasu-server");
            copy(SERVER.resolve("standalone"), base);
            Files.copy(Path.of("target/almasu.war"), base.resolve("deployments/almasu.war"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when the portal is ready. */
    public void start(boolean demo) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        SERVER.resolve("bin/standalone.sh").toString(),
                        "--read-only-server-config=standalone.xml",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + management,
                        "-Dalmasu.demo=" + demo)
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("DB_"));
        builder.environment().putAll(database);
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        process = builder.start();
        await("start", () -> Files.readString(console()).contains("Almasu is ready"));
    }

    private Path console() {
        return base.resolve("console.log");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Where the database is that the portal has by default, as it is while the server is down. */
    public String defaultDatabase() {
        return "jdbc:h2:file:" + base.resolve("data/almasu");
    }

    /** The processes that a start has made, the server among them. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    public void stop() {
        List<ProcessHandle> all = processes().toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(PortalProcess::awaitEnd);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** As {@code kill -9} does. */
    public void kill() {
        List<ProcessHandle> all = new ArrayList<>(processes().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(PortalProcess::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle handle) {
        handle.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> handle)
                .join();
    }

    @Override
    public void close() throws IOException {
        if (process != null) {
            stop();
        }
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

    void await(String what, Callable<Boolean> isThere) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        try {
            while (System.nanoTime() < end) {
                if (isThere.call()) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
            throw new IllegalStateException("No " + what + ": " + Files.readString(console()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (Exception failure) {
            throw new IllegalStateException(what, failure);
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
