package kz.almasu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An installed PostgreSQL with a new cluster in a temporary folder, on a free loopback port. */
final class PostgresServer implements AutoCloseable {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) ");
    private static final Pattern TIME = Pattern.compile("Time: ([0-9.]+) ms");
    private static final boolean RUNS_AS_ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs = programs();
    private final Path folder;
    private final int port;

    PostgresServer() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("almasu-bench");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (RUNS_AS_ROOT) {
            Commands.run("chown", "postgres", folder.toString());
        }
        run("initdb", "-D", dataFolder(), "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "-U", "almasu");
        run(
                "pg_ctl",
                "-D",
                dataFolder(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
                "start");
        run("createdb", "-h", "127.0.0.1", "-p", "" + port, "-U", "almasu", "almasu");
        run("createdb", "-h", "127.0.0.1", "-p", "" + port, "-U", "almasu", "pgbench");
        run("pgbench", "-h", folder.toString(), "-p", "" + port, "-U", "almasu", "-q", "-i", "-s", "10", "pgbench");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/almasu?reWriteBatchedInserts=true";
    }

    /** Returns transactions per second of {@code pgbench -S}, scale 10, with 8 clients. */
    double selectsPerSecond(int seconds) {
        String output = run(
                "pgbench",
                "-h",
                folder.toString(),
                "-p",
                "" + port,
                "-U",
                "almasu",
                "-S",
                "-c",
                "8",
                "-j",
                "2",
                "-T",
                "" + seconds,
                "pgbench");
        Matcher matcher = TPS.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** Executes a statement in psql and returns its milliseconds. */
    double executeMillis(String statement) {
        String output = run(
                "psql",
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "-U",
                "almasu",
                "-o",
                "/dev/null",
                "-c",
                "\\timing on",
                "-c",
                statement,
                "almasu");
        Matcher matcher = TIME.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", dataFolder(), "-m", "immediate", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String dataFolder() {
        return folder.resolve("data").toString();
    }

    /** Runs as user postgres if called by root, as which PostgreSQL refuses to run. */
    private String run(String program, String... arguments) {
        List<String> command = new ArrayList<>(RUNS_AS_ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return Commands.run(command.toArray(String[]::new));
    }

    private static Path programs() {
        Path debianFolder = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(debianFolder) ? Files.list(debianFolder) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .or(() -> Stream.of(System.getenv("PATH").split(":"))
                            .map(Path::of)
                            .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                            .findFirst())
                    .orElseThrow(() -> new IllegalStateException("The benchmark needs an installed PostgreSQL."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
