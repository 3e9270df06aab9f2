package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reads without signing in gets no session, in the language of the address, and from any cache on the way. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnonymousReadingIT {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private static final List<String> PAGES = List.of(
            "index.xhtml?",
            "note/note.xhtml?period=2023H1&",
            "note/tables.xhtml?period=2022H1&",
            "note/table.xhtml?period=2023H1&id=1&",
            "note/table.xhtml?period=2023H1&id=3&with=2022H1&",
            "note/editions.xhtml?",
            "note/edition.xhtml?period=2023H1&number=1&",
            "note/edition-table.xhtml?period=2023H1&number=1&id=appendix-3&",
            "help/data.xhtml?",
            "help/rules.xhtml?");

    private static final List<String> ERRORS =
            List.of("nothing?", "nothing.xhtml?", "note/table.xhtml?period=1999H1&id=1&", "note/note.xhtml?period=x&");

    private static final List<String> DATA = List.of(
            "api/v1/periods?",
            "api/v1/periods/2023H1/tables/1?",
            "api/v1/periods/2023H1/note?",
            "api/v1/editions?",
            "api/v1/editions.atom?",
            "api/v1/data-dictionary?",
            "api/v1/editions/2023H1/1?");

    private static final List<String> PARTS_OF_AN_EDITION = List.of(
            "api/v1/editions/2023H1/1/content?",
            "api/v1/editions/2023H1/1/note.pdf?",
            "api/v1/editions/2023H1/1/tables?",
            "api/v1/editions/2023H1/1/tables/1?",
            "api/v1/editions/2023H1/1/tables/1.tidy.csv?",
            "api/v1/editions/2023H1/1/figures.json?");

    @ArquillianResource
    private URL portal;

    @Test
    void nobodyGetsACookie() {
        assertThat(inAllLanguages(Stream.of(
                        PAGES, ERRORS, DATA, PARTS_OF_AN_EDITION, List.of("?", "sitemap.xml?", "robots.txt?"))))
                .allSatisfy(
                        path -> assertThat(get(path).headers().map()).as(path).doesNotContainKeys("set-cookie"));
    }

    @Test
    void aPageNamesItsLanguageAndItsAddress() {
        assertThat(PAGES).allSatisfy(path -> {
            for (String language : LANGUAGES) {
                Client.Response page = get(path + "lang=" + language);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.header("Content-Language")).isEqualTo(language);
                assertThat(page.text())
                        .contains(" lang=\"" + language + "\"><head>")
                        .contains("<meta name=\"description\" content=\"")
                        .doesNotContain("ViewState")
                        .doesNotContain("nonce=")
                        .containsPattern("<link rel=\"canonical\" href=\"" + portal + "[^\"]+lang=" + language + "\"");
                assertThat(page.text()).containsPattern("hreflang=\"x-default\" href=\"" + portal + "[^\"]+\"");
            }
        });
    }

    @Test
    void pagesAndDataAreValidatedAgain() {
        assertThat(inAllLanguages(Stream.of(PAGES, DATA))).allSatisfy(path -> {
            Client.Response first = get(path);
            assertThat(first.header("Cache-Control")).as(path).isEqualTo("public, no-cache");
            assertThat(first.header("Vary")).contains("Cookie", "Authorization").doesNotContain("Accept-Language");
            assertThat(first.body()).isNotEmpty();
            Client.Response again = get(path, "If-None-Match", first.header("ETag"));
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.headers().map()).doesNotContainKeys("content-security-policy");
            assertThat(get(path, "If-None-Match", "W/\"another\"").body()).isEqualTo(first.body());
        });
    }

    @Test
    void partsOfAnEditionNeverChange() {
        assertThat(inAllLanguages(Stream.of(PARTS_OF_AN_EDITION)))
                .allSatisfy(path ->
                        assertThat(get(path).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable"));
    }

    @Test
    void withoutALanguageThatOfTheBrowserIsTaken() {
        Client.Response page = get("index.xhtml", "Accept-Language", "ru");
        assertThat(page.header("Content-Language")).isEqualTo("ru");
        assertThat(page.header("Vary")).contains("Accept-Language");
        assertThat(get("index.xhtml", "Accept-Language", "en").header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void errorsAreNotKept() {
        assertThat(inAllLanguages(Stream.of(ERRORS))).allSatisfy(path -> {
            assertThat(get(path).status()).isEqualTo(404);
            assertThat(get(path).header("Cache-Control")).isEqualTo("no-store");
        });
    }

    @Test
    void signedInUsersReadForThemselvesAlone() {
        Client.Response page = BrowserSession.of(portal, "reviewer").page("note/note.xhtml?period=2023H1&lang=ru");

        assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(page.headers().map()).doesNotContainKeys("etag");
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("language=ru"));
        Client anonymous = Client.of(portal);
        assertThat(anonymous.get("periods").header("Cache-Control")).startsWith("public");
        assertThat(anonymous.signedIn("reviewer").get("periods").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void stylesAreAddressedWithTheBuild() {
        assertThat(get("index.xhtml").text()).containsPattern("portal\\.css\\.xhtml\\?ln=css&amp;v=\\d{14}\"");
    }

    @Test
    void searchEnginesFindEveryPage() {
        assertThat(get("robots.txt").text()).contains("Sitemap: " + portal + "sitemap.xml");
        assertThat(get("sitemap.xml").text())
                .contains("<loc>" + portal + "index.xhtml?lang=kk</loc>")
                .contains("<loc>" + portal + "note/table.xhtml?id=1&amp;period=2023H1&amp;lang=ru</loc>")
                .contains("<loc>" + portal + "note/edition.xhtml?number=1&amp;period=2023H1&amp;lang=en</loc>");
    }

    private static List<String> inAllLanguages(Stream<List<String>> paths) {
        return paths.flatMap(List::stream)
                .flatMap(path -> LANGUAGES.stream().map(language -> path + "lang=" + language))
                .toList();
    }

    private Client.Response get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Client.of(portal).send(request.build());
    }
}
