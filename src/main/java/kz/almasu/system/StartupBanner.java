package kz.almasu.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Prints the address of the portal as the last line of the start, once the portal responds and all hints are ready. */
@ApplicationScoped
public class StartupBanner {

    private static final Logger LOG = Logger.getLogger(StartupBanner.class.getName());
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    /** After this time the line is printed even if a hint is not ready. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    /** An addition to the banner, such as how to sign in to the demo. */
    public interface Hint {
        /** Empty for none. */
        String text();

        /** False while something that the hint promises is still being made. */
        boolean isReady();
    }

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Instance<Hint> hints;

    private final HttpClient client = HttpClient.newHttpClient();

    void onMigrationsDone(@Observes Migrations.Done done) {
        executor.submit(this::announceWhenReady);
    }

    private void announceWhenReady() {
        int port =
                Integer.getInteger("jboss.http.port", 8080) + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        URI address = URI.create("http://localhost:" + port + "/");
        try {
            for (long left = LONGEST_WAIT.dividedBy(BETWEEN_ATTEMPTS); left > 0; left--) {
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
                boolean isComplete = left == 1 || hints.stream().allMatch(Hint::isReady);
                if (isComplete && responds(address)) {
                    String hint = hints.stream().map(Hint::text).collect(Collectors.joining(" "));
                    LOG.info(() -> "Almasu is ready: " + address + " " + hint);
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean responds(URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException notReady) {
            LOG.finest("not yet");
            return false;
        }
    }
}
