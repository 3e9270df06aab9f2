package kz.almasu.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.almasu.edition.FileFormat;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;
import kz.almasu.system.MediaTypes;
import kz.almasu.system.Sha256;

/**
 * All that the portal says in public about some half-years: tables and their files, notes, editions, the checker and
 * the pages, in every language, alone and beside each other published half-year, in both directions.
 */
final class PublicAddresses {

    /** Of these the demo has an edition, and figures that were published before the portal. */
    private static final List<String> OTHERS = List.of("2023H1", "2022H1");

    /** Statements that are right or wrong according to the figures of the tests. */
    private static final String TEXT =
            "0 1 2 3 4 5 participants; 1 participant went to Germany, 1 to France, 1 to Japan. "
                    + "Outgoing participants: 1. Outgoing participants: 2. Incoming participants: 1.";

    /** What a page says: its state and the nonce of its scripts are new each time, what stands around it is the same. */
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);

    private final Client nobody;
    private final URL portal;
    private final Map<String, HttpRequest> requests = new LinkedHashMap<>();

    PublicAddresses(URL portal, List<HalfYear> halfYears) {
        this.portal = portal;
        nobody = Client.of(portal);
        List<String> tables = TableRows.map(
                nobody.get("periods/2023H1/tables").json(),
                table -> table.get("id").asText());
        List<String> codes = halfYears.stream().map(HalfYear::code).toList();
        codes.forEach(code -> halfYear(code, tables));
        for (String code : codes) {
            List<String> others = new ArrayList<>(OTHERS);
            others.addAll(codes);
            others.forEach(other -> compared(code, other));
            OTHERS.forEach(other -> compared(other, code));
        }
        List.of("api/v1/editions", "api/v1/periods", "index.xhtml", "note/tables.xhtml", "note/note.xhtml")
                .forEach(this::add);
        List.of("note/editions.xhtml", "help/rules.xhtml").forEach(this::add);
    }

    private void halfYear(String code, List<String> tables) {
        String api = "api/v1/periods/" + code;
        for (Language language : Language.values()) {
            String lang = "lang=" + language.tag();
            add(api + "/tables?" + lang);
            tables.forEach(table -> add(api + "/tables/" + table + "?" + lang));
            add(api + "/note?" + lang);
            add(api + "/note?edition=1&" + lang);
            add("api/v1/editions/" + code + "/1?" + lang);
            for (FileFormat format : FileFormat.values()) {
                add(api + "/note." + format.extension() + "?" + lang);
                add("api/v1/editions/" + code + "/1/note." + format.extension() + "?" + lang);
            }
            check(api + "/note/check", language);
        }
        for (String table : tables) {
            List.of(".csv", ".xlsx").forEach(form -> add(api + "/tables/" + table + form));
            add("note/table.xhtml?period=" + code + "&id=" + table);
        }
        add("api/v1/editions/" + code + "/1/content");
        add("note/tables.xhtml?period=" + code);
        add("note/note.xhtml?period=" + code);
        add("note/edition.xhtml?period=" + code + "&number=1");
    }

    private void compared(String code, String with) {
        String api = "api/v1/periods/" + code;
        add(api + "/tables/3?with=" + with);
        add(api + "/tables/1?with=" + with);
        add(api + "/tables/3.csv?with=" + with);
        add(api + "/tables/3.xlsx?with=" + with);
        add(api + "/note?with=" + with);
        check(api + "/note/check?with=" + with, Language.EN);
        add("note/table.xhtml?period=" + code + "&id=3&with=" + with);
        add("note/note.xhtml?period=" + code + "&with=" + with);
    }

    private void add(String path) {
        requests.put(path, HttpRequest.newBuilder(URI.create(portal + path)).build());
    }

    private void check(String path, Language language) {
        String json = Client.JSON
                .createObjectNode()
                .put("lang", language.tag())
                .put("text", TEXT)
                .toString();
        requests.put(
                path + " " + language,
                HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /** What each address says now: its status, and its body or, where that is no text, a hash of it. */
    Map<String, String> read() {
        Map<String, String> answers = new LinkedHashMap<>();
        requests.forEach((name, request) -> answers.put(name, said(nobody.send(request), name.contains("/tables/"))));
        return answers;
    }

    /** The addresses that say something else than before. */
    List<String> changed(Map<String, String> before) {
        Map<String, String> now = read();
        return before.keySet().stream()
                .filter(name -> !before.get(name).equals(now.get(name)))
                .toList();
    }

    /** @param made whether a file is made anew each time, and names the minute in its properties */
    private static String said(Client.Response answer, boolean made) {
        String type = answer.header("Content-Type");
        if (type.startsWith("text/html")) {
            Matcher main = MAIN.matcher(answer.text());
            return answer.status() + (main.find() ? main.group() : answer.text());
        }
        if (type.startsWith(MediaTypes.XLSX) && made) {
            return answer.status() + parts(answer.body());
        }
        boolean text = type.startsWith("text/") || type.contains("json");
        return answer.status() + (text ? answer.text() : Sha256.of(answer.body()));
    }

    private static String parts(byte[] workbook) {
        StringBuilder parts = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("table", ".xlsx"), workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    if (!part.getName().startsWith("docProps/")) {
                        parts.append(part.getName()).append(part.getCrc());
                    }
                }
            }
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return parts.toString();
    }
}
