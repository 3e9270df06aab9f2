package kz.almasu.server;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Chromium browser, opened once per test class, with one isolated context per {@link #visit}. */
public final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        LaunchOptions options = new LaunchOptions().setArgs(arguments());
        Chromium.find().ifPresent(options::setExecutablePath);
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /**
     * Opens a page in a new context without cookies, once the demo is published. Paths are relative to the portal, as in
     * {@code page.navigate("login.xhtml")}.
     */
    public Page visit(URL portal) {
        return visit(portal, new NewContextOptions());
    }

    public Page visit(URL portal, NewContextOptions options) {
        FirstEdition.await(portal);
        return chromium.newContext(options.setBaseURL(portal.toString())).newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
