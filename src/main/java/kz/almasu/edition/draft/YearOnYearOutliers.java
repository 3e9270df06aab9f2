package kz.almasu.edition.draft;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.Table;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** Figures so far from those of the half-year before that somebody may have erred. */
final class YearOnYearOutliers {

    /** From how many participants more or fewer a change can be a slip that matters. */
    static final long MIN_DIFFERENCE = 20;

    /** From how many times as many, or as few. */
    static final long MIN_FACTOR = 2;

    private static final String PARTICIPANTS = "participants";

    /** Where slips show: an institution that sent its sheet twice, a country mistaken for another. */
    private static final List<String> TABLES = List.of(
            TableIds.OVERVIEW,
            TableIds.TYPES_OUTGOING,
            TableIds.TYPES_INCOMING,
            TableIds.COUNTRIES_OUTGOING,
            TableIds.COUNTRIES_INCOMING,
            TableIds.INSTITUTIONS_OUTGOING,
            TableIds.INSTITUTIONS_INCOMING);

    private YearOnYearOutliers() {}

    /** A figure then and now. @param names of its row, by language */
    record Outlier(String table, Map<Language, String> names, long before, long now)
            implements Localized, Serializable {

        @Override
        public String label(Language language) {
            return NoteTables.definition(table).title(language) + ": " + names.get(language);
        }
    }

    static Stream<Outlier> find(DraftNote manuscript) {
        return manuscript.source().before().stream().flatMap(before -> {
            TableSet reported = manuscript.source().reported();
            return TABLES.stream().flatMap(id -> find(reported.table(id), before, manuscript));
        });
    }

    private static Stream<Outlier> find(Table table, TableSet before, DraftNote manuscript) {
        return table.rows().stream().flatMap(row -> {
            Optional<Long> then = before.cell(
                            new FigureAddress(before.halfYear().code(), table.id(), row.key(), PARTICIPANTS))
                    .flatMap(YearOnYearOutliers::amount);
            Optional<Long> now = amount(row.cells().get(PARTICIPANTS));
            return then.isPresent() && now.isPresent() && isOutlier(then.get(), now.get())
                    ? Stream.of(
                            new Outlier(table.id(), names(manuscript, table.id(), row.key()), then.get(), now.get()))
                    : Stream.empty();
        });
    }

    private static Map<Language, String> names(DraftNote manuscript, String table, String row) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> manuscript
                                .sources()
                                .get(language)
                                .table(table)
                                .row(row)
                                .orElseThrow()
                                .label()));
    }

    private static boolean isOutlier(long then, long now) {
        long more = Math.max(then, now);
        long fewer = Math.min(then, now);
        return more - fewer >= MIN_DIFFERENCE && more >= MIN_FACTOR * fewer;
    }

    private static Optional<Long> amount(Cell cell) {
        return cell instanceof Cell.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }
}
