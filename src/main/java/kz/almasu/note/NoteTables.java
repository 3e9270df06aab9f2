package kz.almasu.note;

import static kz.almasu.note.MemberTable.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.account.Caller;
import kz.almasu.document.Table;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Figures;
import kz.almasu.figures.PeriodCounts;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institutions;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Tables of the note computed from the current figures. Only the ministry sees them; everyone else reads {@link
 * PublishedTables}, so that corrections in progress stay hidden.
 */
@ApplicationScoped
@Transactional
@AllowedToEveryone("published tables are public; all others are refused here")
public class NoteTables {

    /** All tables, in the order of the note. */
    public static final List<TableDefinition> ALL = List.of(
            new OverviewTable(TableIds.OVERVIEW),
            table(TableIds.TYPES_OUTGOING).withDirection(Direction.OUTGOING).withDimension(Dimension.INSTITUTION_TYPE),
            table(TableIds.TYPES_INCOMING).withDirection(Direction.INCOMING).withDimension(Dimension.INSTITUTION_TYPE),
            table(TableIds.FORMATS_OUTGOING).withDirection(Direction.OUTGOING).withDimension(Dimension.FORMAT),
            table(TableIds.FORMATS_INCOMING).withDirection(Direction.INCOMING).withDimension(Dimension.FORMAT),
            table(TableIds.COUNTRIES_OUTGOING)
                    .withDirection(Direction.OUTGOING)
                    .withDimension(Dimension.COUNTRY)
                    .byCount(),
            table(TableIds.COUNTRIES_INCOMING)
                    .withDirection(Direction.INCOMING)
                    .withDimension(Dimension.COUNTRY)
                    .byCount(),
            new RegionTable(TableIds.REGIONS_OUTGOING, Direction.OUTGOING),
            new RegionTable(TableIds.REGIONS_INCOMING, Direction.INCOMING),
            new CountryComparison(TableIds.COUNTRY_COMPARISON),
            table(TableIds.DEGREES_OUTGOING)
                    .withDirection(Direction.OUTGOING)
                    .withDimension(Dimension.DEGREE)
                    .inWholePercent(),
            table(TableIds.DEGREES_INCOMING)
                    .withDirection(Direction.INCOMING)
                    .withDimension(Dimension.DEGREE)
                    .inWholePercent(),
            table(TableIds.FIELDS_OUTGOING).withDirection(Direction.OUTGOING).withDimension(Dimension.FIELD),
            table(TableIds.FIELDS_INCOMING).withDirection(Direction.INCOMING).withDimension(Dimension.FIELD),
            table(TableIds.PROGRAMMES).withDimension(Dimension.PROGRAMME),
            new InstitutionTable(TableIds.INSTITUTIONS_OUTGOING, Direction.OUTGOING, Dimension.TOTAL),
            new InstitutionTable(TableIds.INSTITUTIONS_INCOMING, Direction.INCOMING, Dimension.TOTAL),
            new InstitutionTable(TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING, Direction.OUTGOING, Dimension.PROGRAMME),
            new InstitutionTable(TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING, Direction.INCOMING, Dimension.PROGRAMME));

    @Inject
    private Periods periods;

    @Inject
    private Figures figures;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    @Inject
    private Caller caller;

    @Inject
    private PublishedTables published;

    @Inject
    private Comparison comparison;

    /** Returns the half-years whose tables the caller may see, newest first. */
    public List<Period> periods() {
        return periods.all().stream()
                .filter(period -> period.isPublished() || caller.isMinistry())
                .toList();
    }

    /**
     * Returns the half-year if the caller may see its tables on this basis.
     *
     * @throws Refusal not found or forbidden
     */
    public Period visiblePeriod(String code, Basis basis) {
        Period period = periods.get(code);
        if ((!period.isPublished() || basis != Basis.APPROVED) && !caller.isMinistry()) {
            throw Refusal.forbidden("tables.unpublished", period);
        }
        return period;
    }

    /** Returns the half-year for the ministry only, because current figures are not public. */
    private Period live(String code, Basis basis) {
        Period period = visiblePeriod(code, basis);
        if (!caller.isMinistry()) {
            throw Refusal.forbidden("role");
        }
        return period;
    }

    /** Returns the newest published half-year, or else the newest that the caller may see. */
    public Optional<Period> defaultPeriod() {
        List<Period> visible = periods();
        return visible.stream()
                .filter(Period::isPublished)
                .findFirst()
                .or(() -> visible.stream().findFirst());
    }

    /**
     * Counts the participants of each direction.
     *
     * @throws Refusal not found or forbidden
     */
    public Counts totals(String code, Basis basis) {
        return figures.counts(live(code, basis), basis, Set.of());
    }

    /** Returns the table at this offset in the order of the note; empty beyond its ends. */
    public static Optional<TableDefinition> neighbour(TableDefinition table, int offset) {
        int index = ALL.indexOf(table) + offset;
        return index < 0 || index >= ALL.size() ? Optional.empty() : Optional.of(ALL.get(index));
    }

    /** @throws Refusal not found, if there is no such table */
    public static TableDefinition definition(String id) {
        return ALL.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("table", String.valueOf(id)));
    }

    /**
     * Composes a table.
     *
     * @param with code of the half-year to compare with; null for the same half of the year before
     * @throws Refusal not found, if there is no such table or half-year; forbidden, if the caller may not see it
     */
    public Table compose(String code, String id, Basis basis, String with, Language language) {
        TableDefinition definition = definition(id);
        Period period = live(code, basis);
        Period requested = comparedPeriod(period, basis, with, definition.hasComparison());
        Period compared = definition.hasComparison() ? requested : null;
        return definition.compose(
                counts(period, compared, basis, definition.breakdown()).composition(language));
    }

    /**
     * Loads the counts of all tables of a half-year and of the compared one. Only approved submissions count.
     *
     * @param with code of the half-year to compare with; null for the same half of the year before
     * @throws Refusal as {@link #compose}
     */
    public NoteCounts counts(String code, String with) {
        Period period = live(code, Basis.APPROVED);
        return counts(period, comparedPeriod(period, Basis.APPROVED, with, true), Basis.APPROVED, NoteCounts.BREAKDOWN);
    }

    /** Returns all tables of {@link #counts(String, String)} in one language. */
    public NoteSource source(String code, String with, Language language) {
        return counts(code, with).in(language);
    }

    /** Loads the tables of a new edition, for any caller. Of the year before they contain only published data. */
    public NoteSources publishable(Period period) {
        Optional<Period> before =
                periods.find(period.getHalfYear().yearBefore().code()).filter(Period::isPublished);
        Period imported = before.filter(Period::hasImportedFigures).orElse(null);
        NoteCounts counts = counts(period, imported, Basis.APPROVED, NoteCounts.BREAKDOWN);
        return new PublishableNote(
                counts,
                imported != null ? Optional.empty() : before.flatMap(published::tables),
                new PublishableNote.Series(published),
                comparison);
    }

    /**
     * Loads the counts of a half-year whose figures were published before this portal existed, for any caller: no
     * reports count in it.
     *
     * @throws Refusal forbidden for any other half-year
     */
    public NoteCounts imported(Period period) {
        if (!period.hasImportedFigures()) {
            throw Refusal.forbidden("tables.unpublished", period);
        }
        return counts(period, null, Basis.APPROVED, NoteCounts.BREAKDOWN);
    }

    private NoteCounts counts(Period period, Period compared, Basis basis, Breakdown breakdown) {
        ReferenceData referenceData = ReferenceData.read(breakdown, codeLists, institutions);
        List<Period> both = compared == null ? List.of(period) : List.of(period, compared);
        Map<String, PeriodCounts> counts = figures.load(both, basis, breakdown);
        return new NoteCounts(
                counts.get(period.getCode()), compared == null ? null : counts.get(compared.getCode()), referenceData);
    }

    /** Checks a requested half-year even if the table compares nothing, so that a wrong one is always refused. */
    private Period comparedPeriod(Period period, Basis basis, String with, boolean needed) {
        if (with != null && !with.isBlank()) {
            return visiblePeriod(with, basis);
        }
        return needed ? periods.find(period.getHalfYear().yearBefore().code()).orElse(null) : null;
    }
}
