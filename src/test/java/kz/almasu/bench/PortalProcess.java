package kz.almasu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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
 * The built portal in a separate server process with production memory settings, on free loopback ports and with its data
 * in a temporary folder.
 */
public final class PortalProcess implements AutoCloseable {

    private static final Path SERVER = Path.of("target/server").toAbsolutePath();
    private static final int TIMEOUT_SECONDS = 180;
    private static final int POLL_INTERVAL_MILLIS = 200;

    private final Path base;
    private final int port;
    private final int management;
    private final Map<String, String> environment;
    private Process process;

    /** @param environment variables {@code DB_*} and others; without them it has the default database */
    public PortalProcess(Map<String, String> environment) {
        this.environment = environment;
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
                        "-Djboss.node.name=portal" + port,
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + management,
                        "-Dalmasu.demo=" + demo)
                .redirectErrorStream(true)
                .redirectOutput(consoleLog().toFile());
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.startsWith("DB_") || variable.startsWith("ALMASU_"));
        builder.environment().putAll(environment);
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        process = builder.start();
        try {
            await("start", () -> Files.readString(consoleLog()).contains("Almasu is ready"));
        } catch (IllegalStateException failure) {
            stop();
            throw failure;
        }
    }

    /** Adds a file to the application of this process, which is stopped. */
    void addToApplication(String name, String content) throws IOException {
        try (FileSystem application = FileSystems.newFileSystem(base.resolve("deployments/almasu.war"))) {
            Files.writeString(application.getPath("/", name), content);
        }
    }

    private Path consoleLog() {
        return base.resolve("console.log");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Returns the JDBC URL of the default database, usable while the server is stopped. */
    public String defaultDatabase() {
        return "jdbc:h2:file:" + base.resolve("data/almasu");
    }

    /** Returns the start script and its descendants, including the server. */
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
                .exceptionally(timeout -> handle)
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

    /** Returns a port of the loopback interface that is free now. */
    public static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        try {
            while (System.nanoTime() < end) {
                if (condition.call()) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(POLL_INTERVAL_MILLIS);
            }
            throw new IllegalStateException("No " + what + ": " + Files.readString(consoleLog()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
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
