package kz.almasu.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * {@code ./mvnw -Prun} asks it before the server starts: what stops a start (a taken port, a database in use) it says in
 * one sentence, where the server would take a hundred lines. It runs inside Maven and is not part of the WAR.
 */
public final class StartCheck {

    private StartCheck() {}

    /** Expects the portal's port, the port of the server's management, and the data folder. */
    public static void main(String[] arguments) {
        refuse(portRefusal("port", arguments[0]));
        refuse(portRefusal("management.port", arguments[1]));
        if (System.getenv("DB_URL") == null) {
            refuse(dataRefusal(Path.of(arguments[2])));
        }
    }

    static String portRefusal(String property, String port) {
        try {
            new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress()).close();
            return null;
        } catch (IOException taken) {
            return "Port " + port + " is taken by another program: end that one, or choose another port with -D"
                    + property + "=" + (Integer.parseInt(port) + 1);
        } catch (IllegalArgumentException noPort) {
            return "-D" + property + "=" + port + " is not a port: choose a number from 1024 to 65535.";
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

    private static void refuse(String reason) {
        if (reason != null) {
            System.err.println("[ERROR] " + reason);
            System.exit(1); // ends Maven here: its own ten lines would bury the sentence
        }
    }
}
