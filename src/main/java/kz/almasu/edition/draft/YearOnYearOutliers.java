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

/** Figures that changed so much since the same half of the previous year that they may be wrong. */
final class YearOnYearOutliers {

    /** In participants. */
    static final long MIN_DIFFERENCE = 20;

    /** Ratio of the larger figure to the smaller one. */
    static final long MIN_FACTOR = 2;

    private static final String PARTICIPANTS = "participants";

    /** Tables that show typical errors, such as a sheet imported twice or a wrong country. */
    private static final List<String> TABLES = List.of(
            TableIds.OVERVIEW,
            TableIds.TYPES_OUTGOING,
            TableIds.TYPES_INCOMING,
            TableIds.COUNTRIES_OUTGOING,
            TableIds.COUNTRIES_INCOMING,
            TableIds.INSTITUTIONS_OUTGOING,
            TableIds.INSTITUTIONS_INCOMING);

    private YearOnYearOutliers() {}

    /** @param names of its row, by language */
    record Outlier(String table, Map<Language, String> names, long before, long now)
            implements Localized, Serializable {

        @Override
        public String label(Language language) {
            return NoteTables.definition(table).title(language) + ": " + names.get(language);
        }
    }

    static Stream<Outlier> find(DraftNote draft) {
        return draft.source().before().stream().flatMap(before -> {
            TableSet reported = draft.source().reported();
            return TABLES.stream().flatMap(id -> find(reported.table(id), before, draft));
        });
    }

    private static Stream<Outlier> find(Table table, TableSet before, DraftNote draft) {
        return table.rows().stream().flatMap(row -> {
            Optional<Long> earlier = before.cell(
                            new FigureAddress(before.halfYear().code(), table.id(), row.key(), PARTICIPANTS))
                    .flatMap(YearOnYearOutliers::amount);
            Optional<Long> now = amount(row.cells().get(PARTICIPANTS));
            return earlier.isPresent() && now.isPresent() && isOutlier(earlier.get(), now.get())
                    ? Stream.of(new Outlier(table.id(), names(draft, table.id(), row.key()), earlier.get(), now.get()))
                    : Stream.empty();
        });
    }

    private static Map<Language, String> names(DraftNote draft, String table, String row) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> draft.sources()
                                .get(language)
                                .table(table)
                                .row(row)
                                .orElseThrow()
                                .label()));
    }

    private static boolean isOutlier(long earlier, long now) {
        long larger = Math.max(earlier, now);
        long smaller = Math.min(earlier, now);
        return larger - smaller >= MIN_DIFFERENCE && larger >= MIN_FACTOR * smaller;
    }

    private static Optional<Long> amount(Cell cell) {
        return cell instanceof Cell.Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }
}
