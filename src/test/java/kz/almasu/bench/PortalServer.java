package kz.almasu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;

/** The portal with the demo data on a given database; restarted after the import, so that it is measured as in production. */
final class PortalServer implements AutoCloseable {

    static final String NOTE_PAGE = "note/note.xhtml?period=2023H1&lang=en";

    /** A file with the content of the note page, served as it is. */
    static final String STATIC_PAGE = "static.html";

    private final PortalProcess process;

    PortalServer(String jdbcUrl) {
        process = new PortalProcess(
                Map.of("DB_DRIVER", "postgresql", "DB_URL", jdbcUrl, "DB_USER", "almasu", "DB_PASSWORD", "almasu"));
        try {
            process.start(true);
            process.await(
                    "an edition",
                    () -> new Http()
                                    .send("GET", address().resolve("api/v1/editions/2023H1/1"), Map.of(), null)
                                    .status()
                            == 200);
            String page = new Http()
                    .send("GET", address().resolve(NOTE_PAGE), Map.of(), null)
                    .body();
            process.stop();
            process.addToApplication(STATIC_PAGE, page);
            process.start(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return process.address();
    }

    /** Returns the resident set size of the server process in MiB. */
    long residentMegabytes() {
        return process.processes()
                .map(ResidentMemory::of)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
