package kz.almasu.web.anonymous;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.note.NoteTables;
import kz.almasu.period.Period;

/** The paths of all pages that search engines may find, without their language. */
@ApplicationScoped
public class SitemapPaths {

    private static final List<String> LISTS = List.of(
            "/index.xhtml", "/note/tables.xhtml", "/note/editions.xhtml", "/help/rules.xhtml", "/help/data.xhtml");

    @Inject
    private Editions editions;

    @Inject
    private NoteTables tables;

    List<String> all() {
        return Stream.of(
                        LISTS.stream(),
                        editions.all().stream().map(SitemapPaths::edition),
                        tables.periods().stream().filter(Period::isPublished).flatMap(this::halfYear))
                .flatMap(paths -> paths)
                .toList();
    }

    private static String edition(Edition edition) {
        return "/note/edition.xhtml?number=" + edition.getNumber() + "&period=" + edition.getPeriod();
    }

    private Stream<String> halfYear(Period period) {
        Optional<String> note =
                editions.latest(period).map(edition -> "/note/note.xhtml?period=" + edition.getPeriod());
        return Stream.concat(
                note.stream(),
                NoteTables.ALL.stream()
                        .map(table -> "/note/table.xhtml?id=" + table.id() + "&period=" + period.getCode()));
    }
}
