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

/** Prints the address of the portal as the last line of the start, once the portal responds. */
@ApplicationScoped
public class StartupBanner {

    private static final Logger LOG = Logger.getLogger(StartupBanner.class.getName());
    private static final int MAX_ATTEMPTS = 120;

    /** An additional line of the banner, such as how to sign in to the demo. */
    @FunctionalInterface
    public interface Hint {
        /** Empty for no line. */
        String text();
    }

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Instance<Hint> hints;

    void onMigrationsDone(@Observes Migrations.Done done) {
        executor.submit(this::announceWhenReady);
    }

    private void announceWhenReady() {
        int port =
                Integer.getInteger("jboss.http.port", 8080) + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        URI address = URI.create("http://localhost:" + port + "/");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        HttpClient client = HttpClient.newHttpClient();
        for (int attempts = 0; attempts < MAX_ATTEMPTS; attempts++) {
            try {
                Thread.sleep(250);
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400) {
                    String hint = hints.stream().map(Hint::text).collect(Collectors.joining(" "));
                    LOG.info(() -> "Almasu is ready: " + address + " " + hint);
                    return;
                }
            } catch (IOException notReady) {
                LOG.finest("not yet");
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
