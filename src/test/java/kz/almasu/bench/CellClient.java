package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An office clerk who saves one grid cell per request. */
final class CellClient implements Load.Client {

    private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"]+)\"");

    private final Http http;
    private final URI grid;
    private final Map<String, String> headers;
    private final String row = UUID.randomUUID().toString();
    private String version;
    private int saved;

    /** @param clerk provides the signed-in session */
    CellClient(FormClient clerk, URI portal, String login, String period, String startDate) throws IOException {
        http = clerk.http();
        grid = portal.resolve("api/v1/periods/" + period + "/submissions/" + login.toUpperCase(Locale.ROOT) + "/grid");
        headers = Map.of("Almasu-Account", login, "Content-Type", "application/json");
        save("""
                {"changes":[{"id":"%s","cells":{"direction":"OUTGOING","family_name":"Benchmark","given_name":"Clerk",
                "degree":"PHD","field":"04","format":"OFFLINE","programme":"INTER_UNIVERSITY","country":"UZ",
                "foreign_institution":"Samarkand State University","start_date":"%s","end_date":"%s"}}]}""".formatted(row, startDate, startDate));
    }

    @Override
    public void request() throws IOException {
        saved++;
        save("{\"changes\":[{\"id\":\"%s\",\"version\":\"%s\",\"cells\":{\"degree\":\"%s\"}}]}"
                .formatted(row, version, saved % 2 == 0 ? "PHD" : "MASTER"));
    }

    private void save(String changes) throws IOException {
        Http.Response response = http.send("POST", grid, headers, changes);
        Matcher matcher = VERSION.matcher(response.body());
        if (response.status() != 200 || !response.body().contains("\"SAVED\"") || !matcher.find()) {
            throw new IllegalStateException(response.status() + " " + response.body());
        }
        version = matcher.group(1);
    }
}
