package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Measures what anonymous readers get, beside a static file with the content of the note page and a table of the API. */
final class PublicPagesBenchmark {

    private static final String NOTE = PortalServer.NOTE_PAGE;
    private static final String TABLE = "note/table.xhtml?period=2023H1&id=1&lang=en";
    private static final String API_TABLE = "api/v1/periods/2023H1/tables/1";

    private final URI portal;
    private final int clients;
    private final int seconds;
    private final AtomicLong request = new AtomicLong();

    PublicPagesBenchmark(URI portal, int clients, int seconds) {
        this.portal = portal;
        this.clients = clients;
        this.seconds = seconds;
    }

    void run() throws Exception {
        double file = perSecond(() -> PublicPageClient.of(portal, () -> PortalServer.STATIC_PAGE));
        double table = perSecond(() -> PublicPageClient.of(portal, () -> API_TABLE));
        Benchmark.print("static file with the content of the note page: %.0f/s; table 1 by API: %.0f/s", file, table);
        for (String page : List.of(NOTE, TABLE)) {
            double cached = perSecond(() -> PublicPageClient.of(portal, () -> page));
            double unchanged = perSecond(() -> PublicPageClient.withTag(portal, page));
            double rendered =
                    perSecond(() -> PublicPageClient.of(portal, () -> page + "&request=" + request.incrementAndGet()));
            Benchmark.print(
                    "%s: cached %.0f/s = %.2f of the static file, with ETag %.0f/s = %.2f (goal: 0.8);"
                            + " rendered %.1f/s = 1/%.1f of table 1 by API",
                    page, cached, cached / file, unchanged, unchanged / file, rendered, table / rendered);
        }
    }

    @FunctionalInterface
    private interface Reader {
        PublicPageClient create() throws IOException;
    }

    /** Returns the rate of the second of two runs. */
    private double perSecond(Reader reader) throws Exception {
        List<PublicPageClient> readers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            readers.add(reader.create());
        }
        Load.run(readers, seconds / 4 + 1);
        return Load.run(readers, seconds).perSecond();
    }
}
