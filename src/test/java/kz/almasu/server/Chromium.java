package kz.almasu.server;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Chrome or Chromium on this machine, and installs Chromium if there is none. */
final class Chromium {

    private static final List<String> USUAL_PATHS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private static final File LOG = new File("target/chromium-install.log");

    private Chromium() {}

    /** Returns the executable; empty if Playwright has installed its own. */
    static synchronized Optional<Path> find() {
        Optional<Path> found = findExecutable();
        if (found.isEmpty() && isDebian()) {
            installFromDebian();
            found = findExecutable();
        }
        if (found.isEmpty() && !installWithPlaywright()) {
            throw new IllegalStateException("The journeys need Chrome or Chromium, and none could be installed:"
                    + " install one, or name its program in the environment variable CHROME (see " + LOG + ")");
        }
        return found;
    }

    private static Optional<Path> findExecutable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME")), USUAL_PATHS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Ubuntu's package is only a link to a snap, so Playwright's Chromium is preferred there. */
    private static boolean isDebian() {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).contains("ID=debian");
        } catch (IOException e) {
            return false;
        }
    }

    private static void installFromDebian() {
        String root = "root".equals(System.getProperty("user.name")) ? "" : "sudo -n ";
        String apt = root + "env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 ";
        run(List.of((apt + "update").split(" ")));
        run(List.of((apt + "install --no-install-recommends chromium fonts-dejavu-core").split(" ")));
    }

    private static boolean installWithPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return run(List.of(java, "-cp", classPath, CLI.class.getName(), "install", "chromium"));
    }

    private static boolean run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(LOG))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
