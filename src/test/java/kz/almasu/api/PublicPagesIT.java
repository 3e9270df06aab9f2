package kz.almasu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of readers who have not signed in: no cookie, no session, and every address says its language. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPagesIT {

    private static final Map<String, Integer> PAGES = Map.of(
            "index.xhtml", 200,
            "note/note.xhtml?period=2023H1", 200,
            "note/tables.xhtml?period=2023H1", 200,
            "note/table.xhtml?period=2023H1&id=3&with=2022H1", 200,
            "note/editions.xhtml", 200,
            "note/edition.xhtml?period=2023H1&number=1", 200,
            "help/rules.xhtml", 200,
            "note/nothing.xhtml", 404,
            "note/edition.xhtml?period=2023H1&number=99", 404);

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");

    @ArquillianResource
    private URL portal;

    @ParameterizedTest
    @EnumSource
    void sayTheLanguageOfTheirAddressAndSetNoCookie(Language language) {
        PAGES.forEach((path, status) -> {
            Client.Response page = read(inLanguage(path, language));
            assertThat(page.status()).as(path).isEqualTo(status);
            assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(page.text())
                    .as(path)
                    .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.tag() + "\"")
                    .doesNotContain("jakarta.faces.ViewState");
        });
    }

    @Test
    void rulesAreFoundByWordsInAnyOrderAndCase() {
        String found = read("help/rules.xhtml?lang=ru&text=" + URLEncoder.encode("иин ПОЕЗДКИ", StandardCharsets.UTF_8))
                .text();
        assertThat(found)
                .contains("id=\"STAYS_OF_A_PERSON_DO_NOT_OVERLAP\"")
                .doesNotContain("id=\"REMARK_IS_SHORT_ENOUGH\"");

        String nothing = read("help/rules.xhtml?lang=en&text=" + URLEncoder.encode("\"><b>x", StandardCharsets.UTF_8))
                .text();
        assertThat(nothing).contains("Rules found: 0.").doesNotContain("<b>x");
    }

    @ParameterizedTest
    @EnumSource
    void keepTheLanguageInTheirLinks(Language language) {
        PAGES.keySet().forEach(path -> {
            List<String> links = links(read(inLanguage(path, language)).text())
                    .filter(link -> link.contains(".xhtml"))
                    .toList();
            assertThat(links).as(path).hasSizeGreaterThan(5).allMatch(link -> link.contains("lang="));
            assertThat(links.stream().filter(link -> !link.contains("lang=" + language.tag())))
                    .as("links to the other two languages")
                    .hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nameTheirTranslations(Language language) {
        String text =
                read(inLanguage("note/note.xhtml?period=2023H1", language)).text();

        assertThat(text).contains("<meta name=\"description\" content=\"");
        for (Language other : Language.values()) {
            String address =
                    portal + inLanguage("note/note.xhtml?period=2023H1", other).replace("&", "&amp;");
            assertThat(text).contains("hreflang=\"" + other.tag() + "\" href=\"" + address + "\"");
        }
    }

    private static String inLanguage(String path, Language language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).filter(link -> !link.startsWith("#"));
    }

    private Client.Response read(String path) {
        return Client.of(portal)
                .send(HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Accept-Language", "de")
                        .build());
    }
}
