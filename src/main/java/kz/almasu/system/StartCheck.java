package kz.almasu.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Checks before {@code ./mvnw -Prun} starts the server: reports a taken port or a database in use in one sentence
 * instead of a hundred lines of the server's log. It runs inside Maven and is not part of the WAR.
 */
public final class StartCheck {

    private StartCheck() {}

    /** @param arguments the portal's port, the management port of the server and the data folder */
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
        } catch (IOException inUse) {
            return "Port " + port + " is taken by another program: end that one, or choose another port with -D"
                    + property + "=" + (Integer.parseInt(port) + 1);
        } catch (IllegalArgumentException invalid) {
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
        } catch (IOException failure) {
            return "The data file " + file + " cannot be written: choose another folder with -Ddata=/some/folder";
        }
    }

    private static void refuse(String reason) {
        if (reason != null) {
            System.err.println("[ERROR] " + reason);
            System.exit(1); // exits Maven here, whose error report would hide the message
        }
    }
}
