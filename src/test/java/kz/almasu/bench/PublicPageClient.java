package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/** An anonymous reader of one address, who may have the page already. */
final class PublicPageClient implements Load.Client {

    private final Http http = new Http();
    private final URI portal;
    private final Supplier<String> path;
    private final Map<String, String> headers;
    private final int expected;

    private PublicPageClient(URI portal, Supplier<String> path, Map<String, String> headers, int expected) {
        this.portal = portal;
        this.path = path;
        this.headers = headers;
        this.expected = expected;
    }

    /** Creates a reader who has nothing. @param path evaluated for each request */
    static PublicPageClient of(URI portal, Supplier<String> path) {
        return new PublicPageClient(portal, path, Map.of(), 200);
    }

    /** Creates a reader who has the page and asks whether it has changed. */
    static PublicPageClient withTag(URI portal, String path) throws IOException {
        String tag =
                new Http().send("GET", portal.resolve(path), Map.of(), null).etag();
        return new PublicPageClient(portal, () -> path, Map.of("If-None-Match", tag), 304);
    }

    @Override
    public void request() throws IOException {
        int status = http.send("GET", portal.resolve(path.get()), headers, null).status();
        if (status != expected) {
            throw new IllegalStateException(path.get() + ": " + status);
        }
    }
}
