package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An office clerk with the grid open, who changes one cell after another and waits until each is saved. */
final class CellClient implements LoadResult.Client {

    private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"]+)\"");

    private final Http http;
    private final URI grid;
    private final Map<String, String> headers;
    private final String row = UUID.randomUUID().toString();
    private String version;
    private int saved;

    /** @param clerk who has signed in */
    CellClient(FormClient clerk, URI portal, String login, String period, String startDate) throws IOException {
        http = clerk.browser();
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
        Http.Answer answer = http.send("POST", grid, headers, changes);
        Matcher matcher = VERSION.matcher(answer.body());
        if (answer.status() != 200 || !answer.body().contains("\"SAVED\"") || !matcher.find()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        version = matcher.group(1);
    }
}
