package kz.almasu.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * {@code ./mvnw -Prun}: starts the portal on the server just built. Runs inside Maven and is not part of the WAR. What stops a
 * start (a taken port, a database in use) it says in one sentence, where the server would take a hundred lines.
 *
 * <p>It deploys before the server starts, not after: requests that come too early wait for the portal and are not told "404".
 */
public final class Start {

    private static final String WAR = "almasu.war";

    private Start() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]);
        String port = args[1];
        Path data = Path.of(args[2]);
        List<String> options = List.of(args).subList(3, args.length);

        refuse(portRefusal(port));
        if (System.getenv("DB_URL") == null) {
            refuse(dataRefusal(data));
        }
        Path base = prepare(target, target.resolve("run-" + port));
        var command = StandaloneCommandBuilder.of(target.resolve("server"))
                .setBaseDirectory(base)
                .setJavaOptions(options)
                .addServerArgument("-Djboss.http.port=" + port)
                .addServerArgument("-Djboss.management.http.port=" + freePort())
                .addServerArgument("-Dalmasu.data=" + data);
        Process server = Launcher.of(command).inherit().launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));

        Path failed = base.resolve("deployments").resolve(WAR + ".failed");
        while (!server.waitFor(1, TimeUnit.SECONDS)) {
            if (Files.exists(failed)) {
                refuse("The portal could not start; the reason is above and in " + base.resolve("log/server.log"));
            }
        }
        if (server.exitValue() > 128) { // by a signal, such as Ctrl+C: that was asked for
            System.exit(0);
        }
        refuse("The server ended; the reason is above and in " + base.resolve("log/server.log"));
    }

    static String portRefusal(String port) {
        try {
            new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress()).close();
            return null;
        } catch (IOException taken) {
            return "Port " + port + " is taken by another program: end that one, or choose another port with -Dport="
                    + (Integer.parseInt(port) + 1);
        } catch (IllegalArgumentException noPort) {
            return "-Dport=" + port + " is not a port: choose a number from 1024 to 65535.";
        }
    }

    static String dataRefusal(Path data) {
        if (!data.isAbsolute()) {
            return "-Ddata=" + data + " has to be a full path, such as -Ddata=" + data.toAbsolutePath();
        }
        Path file = data.resolve("almasu.mv.db");
        try {
            Files.createDirectories(data);
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
                if (channel.tryLock() == null) {
                    return "Another portal is running on the data file " + file
                            + ": end that one, or choose another folder with -Ddata=/some/folder";
                }
                return null;
            } finally {
                if (Files.size(file) == 0) {
                    Files.delete(file);
                }
            }
        } catch (IOException unwritable) {
            return "The data file " + file + " cannot be written: choose another folder with -Ddata=/some/folder";
        }
    }

    /** The writable side of the server, anew at each start and one for each port, so that two portals can run. */
    private static Path prepare(Path target, Path base) throws IOException {
        if (Files.exists(base)) {
            try (Stream<Path> old = Files.walk(base)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(target.resolve("server/standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(target.resolve(WAR), deployments.resolve(WAR));
        return base;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(String reason) {
        if (reason != null) {
            System.err.println("[ERROR] " + reason);
            System.exit(1); // ends Maven here: its own ten lines would bury the sentence
        }
    }
}
