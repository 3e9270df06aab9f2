package kz.almasu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The edition of 2023 H1, which the demo publishes soon after its start: until then there is nothing to read in public. */
public final class FirstEdition {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Set<String> PUBLISHED = ConcurrentHashMap.newKeySet();

    private FirstEdition() {}

    /** Waits until it is published; asks no more once it was. @throws IllegalStateException if it takes too long */
    public static void await(URL portal) {
        HttpClient http = HttpClient.newHttpClient();
        URI edition = URI.create(portal + "api/v1/editions/2023H1/1");
        Instant end = Instant.now().plus(LONGEST);
        while (!PUBLISHED.contains(portal.toString())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the demo has published nothing");
            }
            try {
                if (http.send(HttpRequest.newBuilder(edition).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    PUBLISHED.add(portal.toString());
                } else {
                    Thread.sleep(100);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
