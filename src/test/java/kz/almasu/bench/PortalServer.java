package kz.almasu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;

/** The portal on this database, started as in production: another start before has loaded the demo and published its note. */
final class PortalServer implements AutoCloseable {

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
            process.stop();
            process.start(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return process.address();
    }

    /** Memory of the server's process that is in RAM, in MiB. */
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
