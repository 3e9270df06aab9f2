package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Invalid requests get problem details (RFC 9457) in the language of the caller. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProblemsIT {

    @ArquillianResource
    private URL portal;

    private Client client;

    @BeforeEach
    void open() {
        client = Client.of(portal);
    }

    @Test
    void readsJsonStrictly() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put(
                "{\"login\":\"a\",\"password\":\"b\",\"role\":\"ADMIN\"}",
                "422 Unknown field “role”. Allowed: login, password.");
        bodies.put("{\"login\":\"a\"}", "422 The required field “password” is missing.");
        bodies.put("{\"login\":\"a\",\"password\":null}", "422 The required field “password” is missing.");
        bodies.put("{\"login\":1,\"password\":\"b\"}", "422 The field “login” must be a text in quotation marks.");
        bodies.put(
                "{\"login\":{\"a\":1},\"password\":\"b\"}", "422 The field “login” must be a text in quotation marks.");
        bodies.put(
                "{\"login\":\"\\u0000\",\"password\":\"b\"}",
                "422 “login” contains a character that is not allowed (control characters).");
        String malformed = "400 The body must be one JSON object in UTF-8, with each field only once.";
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "{'login':'a'}",
                "{\"login\":\"a\",\"login\":\"b\",\"password\":\"c\"}",
                "{\"login\":\"a\",\"password\":\"b\"} and more",
                "{\"a\":".repeat(5000))) {
            bodies.put(body, malformed);
        }
        bodies.forEach((body, expected) ->
                assertThat(problem(client.post("tokens", body))).as(body).isEqualTo(expected));
        assertThat(problem(client.post("tokens", " ".repeat(257 * 1024))))
                .isEqualTo("413 The request is too large: at most 256\u00a0KB is allowed.");
    }

    @Test
    void areInTheLanguageOfTheCaller() {
        assertThat(client.withLanguage("kk").get("nowhere").detail()).isEqualTo("Мұндай мекенжай жоқ.");
        assertThat(client.withLanguage("ru-RU,ru;q=0.9").get("nowhere").detail())
                .isEqualTo("Такого адреса нет.");
        assertThat(client.withLanguage("fr, en;q=0.5").get("nowhere").detail())
                .isEqualTo("There is nothing at this address.");
        assertThat(client.withLanguage("fr").get("nowhere").detail()).isEqualTo("Мұндай мекенжай жоқ.");
        assertThat(client.get("nowhere?lang=ru").detail()).isEqualTo("Такого адреса нет.");
    }

    @Test
    void rejectUnknownCallers() {
        Client.Response unknown = client.withToken("unknown").get("periods");
        Client.Response basic = client.send(HttpRequest.newBuilder(URI.create(client.base() + "periods"))
                .header("Authorization", "Basic YTpi")
                .build());

        assertThat(problem(client.post("tokens", "{\"login\":\"enu\",\"password\":\"wrong\"}")))
                .startsWith("401 ");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"almasu\"");
        assertThat(basic.status()).isEqualTo(401);
        assertThat(problem(client.post("periods", period("1999H2")))).isEqualTo("401 Sign in first.");
    }

    @Test
    void limitSignInAttempts() {
        String guess = "{\"login\":\"nobody\",\"password\":\"guess\"}";
        for (int i = 0; i < 5; i++) {
            assertThat(client.post("tokens", guess).status()).isEqualTo(401);
        }
        Client.Response sixth = client.post("tokens", guess);

        assertThat(problem(sixth)).startsWith("429 Too many failed attempts");
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isPositive();
    }

    @Test
    void nameAllowedMethods() {
        Client.Response method = client.send("DELETE", "periods", null, BodyPublishers.noBody());
        Client.Response type = client.send("POST", "tokens", "text/plain", BodyPublishers.ofString("{}"));

        assertThat(problem(method)).startsWith("405 Allowed methods: ").contains("GET", "POST");
        assertThat(method.header("Allow")).contains("GET", "POST");
        assertThat(problem(type)).startsWith("415 ");
    }

    /** The container rejects them before JAX-RS finds a resource. */
    @Test
    void coverMalformedRequests() {
        for (String header : List.of("Accept", "Accept-Language", "Content-Type")) {
            Client.Response response = client.send(HttpRequest.newBuilder(URI.create(client.base() + "periods"))
                    .header(header, ";;q=x")
                    .build());
            assertThat(response.status()).as(header).isEqualTo(400);
            assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(response.json().get("status").asInt()).isEqualTo(400);
        }
        assertThat(client.get("periods/2023H1/tables/%00").status()).isEqualTo(422);
        assertThat(client.get("periods/2023H1/tables/1?with=%00").status()).isEqualTo(422);
        assertThat(client.get("periods/2023H1/tables/%FF").header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @Test
    void onlyAdministratorsPlanPeriods() {
        Client admin = client.signedIn("admin");

        assertThat(problem(client.signedIn("reviewer").post("periods", period("1999H2"))))
                .isEqualTo("403 Your role does not allow this.");
        assertThat(problem(admin.post("periods", period("1999H3"))))
                .startsWith("422 “1999H3” is not the code of a half-year.");
        assertThat(problem(admin.post("periods", period("1999H2").replace("2000-01-31", "2000-02-30"))))
                .isEqualTo(
                        "422 The field “closes”: “2000-02-30” is not a valid date. Write it as 2027-01-31 (ISO\u00a08601).");
        assertThat(problem(admin.post("periods", period("1999H2").replace("2000-01-31", "1999-01-31"))))
                .isEqualTo("422 Enter the three dates in this order: opening, due, closing.");
        Client.Response planned = admin.post("periods", period("1999H2"));
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.json().get("state").asText()).isEqualTo("CLOSED");
        assertThat(problem(admin.post("periods", period("1999H2"))))
                .isEqualTo("409 The period “1999H2” already exists.");
        assertThat(client.get("periods").json().findValuesAsText("code")).contains("1999H2", "2023H1", "2022H1");
    }

    @Test
    void onlyWhatAnybodyMayReadIsCached() {
        assertThat(client.get("periods").header("Cache-Control")).isEqualTo("public, no-cache");
        for (Client.Response response : List.of(
                client.get("nowhere"),
                client.get("periods/2023H1/submissions"),
                Client.of(portal).signedIn("reviewer").get("periods"))) {
            assertThat(response.header("Cache-Control")).isEqualTo("no-store");
            assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    private static String period(String code) {
        return "{\"code\":\"" + code + "\",\"opens\":\"1999-07-01\",\"due\":\"2000-01-15\",\"closes\":\"2000-01-31\"}";
    }

    private static String problem(Client.Response response) {
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.json().get("status").asInt()).isEqualTo(response.status());
        assertThat(response.json().get("title").asText()).isNotEmpty();
        assertThat(response.json().get("type").asText()).isNotEmpty();
        assertThat(response.json().get("instance").asText()).startsWith("/api/v1/");
        return response.status() + " " + response.detail();
    }
}
