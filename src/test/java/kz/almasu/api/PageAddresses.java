package kz.almasu.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every page of the portal, found in its folder, with the queries by which it shows something. */
final class PageAddresses {

    private static final Path FOLDER = Path.of("webapp");
    private static final String PRESENT = Client.currentPeriod().code();

    /** By page; one that is not here is asked without a query, which only works where it takes none. */
    private static final Map<String, List<String>> QUERIES = Map.ofEntries(
            Map.entry("admin/account-mail.xhtml", List.of("login=enu")),
            Map.entry("admin/account-role.xhtml", List.of("login=enu")),
            Map.entry("admin/mail.xhtml", List.of("", "state=SENT", "state=REFUSED")),
            Map.entry("admin/codelist-limits.xhtml", List.of("code=DAAD")),
            Map.entry("admin/codelist-name.xhtml", List.of("list=programmes&code=DAAD", "list=degrees&code=PHD")),
            Map.entry("admin/foreign-institution.xhtml", List.of("id=7")),
            Map.entry("admin/foreign-institution-merge.xhtml", List.of("id=7&into=8")),
            Map.entry("admin/foreign-institutions.xhtml", List.of("", "text=samar&state=CONFIRMED")),
            Map.entry("admin/institution.xhtml", List.of("code=ENU")),
            Map.entry("admin/institution-closing.xhtml", List.of("code=ENU")),
            Map.entry("admin/period.xhtml", List.of("period=2023H1", "period=" + PRESENT)),
            Map.entry("admin/period-figures.xhtml", List.of("period=" + PRESENT)),
            Map.entry("audit/log.xhtml", List.of("", "account=admin&kind=SIGNED_IN&from=2020-01-01&page=2")),
            Map.entry("help/rules.xhtml", List.of("", "text=iin")),
            Map.entry("index.xhtml", List.of("", "direction=INCOMING")),
            Map.entry("note/check.xhtml", List.of("period=2023H1")),
            Map.entry("note/edition.xhtml", List.of("period=1992H2&number=1", "period=1992H2&number=2")),
            Map.entry("note/note.xhtml", List.of("", "period=2023H1", "period=1992H2", "period=2023H1&with=2022H1")),
            Map.entry(
                    "note/edition-table.xhtml",
                    List.of("period=2023H1&number=1&id=1", "period=2023H1&number=1&id=appendix-3")),
            Map.entry("note/publishing.xhtml", List.of("period=2023H1", "period=1992H2", "period=" + PRESENT)),
            Map.entry(
                    "note/table.xhtml",
                    List.of(
                            "period=2023H1&id=overview",
                            "period=2023H1&id=1",
                            "period=2023H1&id=1&with=2022H1,1992H2&sort=label&text=a",
                            "period=2023H1&id=3",
                            "period=2023H1&id=3&with=2022H1,1992H2",
                            "period=1992H2&id=3",
                            "period=2023H1&id=appendix-3",
                            "period=" + PRESENT + "&id=appendix-4&basis=submitted")),
            Map.entry("note/tables.xhtml", List.of("", "period=2023H1", "period=" + PRESENT + "&basis=submitted")),
            Map.entry("note/sentence.xhtml", List.of("period=2023H1&sentence=opening.total")),
            Map.entry("note/paragraph.xhtml", List.of("period=2023H1&after=opening", "period=2023H1&table=1")),
            Map.entry("note/writing.xhtml", List.of("period=2023H1")),
            Map.entry("office/finding.xhtml", List.of("period=" + PRESENT + "&id=7e5d84771a22f546")),
            Map.entry("office/grid.xhtml", List.of("period=" + PRESENT)),
            Map.entry("office/import.xhtml", List.of("period=" + PRESENT)),
            Map.entry("office/participant.xhtml", List.of("period=" + PRESENT)),
            Map.entry("office/receipt.xhtml", List.of("period=2023H1&version=1", "period=" + PRESENT + "&version=1")),
            Map.entry("office/sign.xhtml", List.of("period=2023H1", "period=" + PRESENT)),
            Map.entry("office/submission.xhtml", List.of("period=2023H1", "period=" + PRESENT)),
            Map.entry("review/approvals.xhtml", List.of("period=2023H1", "period=" + PRESENT)),
            Map.entry("review/counted.xhtml", List.of("id=162")),
            Map.entry(
                    "review/decision.xhtml",
                    List.of(
                            "period=2023H1&institution=ENU",
                            "period=" + PRESENT + "&institution=KAZNMU",
                            "period=" + PRESENT + "&institution=TURAN")),
            Map.entry("review/mark.xhtml", List.of("period=" + PRESENT + "&institution=KAZNMU&id=764")),
            Map.entry("review/retroactive-checks.xhtml", List.of("period=2023H1", "period=" + PRESENT)),
            Map.entry(
                    "review/participants.xhtml",
                    List.of(
                            "period=2023H1&table=1&row=UZ&column=participants",
                            "period=2023H1&table=types-outgoing&row=NATIONAL&column=participants")),
            Map.entry("review/queue.xhtml", List.of("", "period=2023H1")),
            Map.entry("review/version.xhtml", List.of("period=" + PRESENT + "&institution=KAZNMU&version=1")));

    private PageAddresses() {}

    /** Every address, with its query. */
    static List<String> all() throws IOException {
        return pages().stream()
                .flatMap(page -> QUERIES.getOrDefault(page, List.of("")).stream()
                        .map(query -> query.isEmpty() ? page : page + "?" + query))
                .toList();
    }

    /** The pages that take a query and have none here, and the queries of pages that are gone. */
    static List<String> unknown() throws IOException {
        List<String> pages = pages();
        Stream<String> unasked = pages.stream()
                .filter(page -> !QUERIES.containsKey(page) && source(page).contains(":viewParam"));
        Stream<String> gone = QUERIES.keySet().stream().filter(page -> !pages.contains(page));
        return Stream.concat(unasked, gone).toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("WEB-INF/"))
                    .sorted()
                    .toList();
        }
    }

    private static String source(String page) {
        try {
            return Files.readString(FOLDER.resolve(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
