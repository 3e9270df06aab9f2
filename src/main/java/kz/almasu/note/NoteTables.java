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
 * The tables of the note as the figures are now, which only the ministry sees: everybody else reads
 * {@link PublishedTables}, so that nothing that is being corrected shows.
 */
@ApplicationScoped
@Transactional
@AllowedToEveryone("what is published is for everybody; what is not it refuses")
public class NoteTables {

    /** All tables, in the order of the note. */
    public static final List<TableDefinition> ALL = List.of(
            new OverviewTable("overview"),
            table("types-outgoing").withDirection(Direction.OUTGOING).withDimension(Dimension.INSTITUTION_TYPE),
            table("types-incoming").withDirection(Direction.INCOMING).withDimension(Dimension.INSTITUTION_TYPE),
            table("formats-outgoing").withDirection(Direction.OUTGOING).withDimension(Dimension.FORMAT),
            table("formats-incoming").withDirection(Direction.INCOMING).withDimension(Dimension.FORMAT),
            table("1")
                    .withDirection(Direction.OUTGOING)
                    .withDimension(Dimension.COUNTRY)
                    .byCount(),
            table("2")
                    .withDirection(Direction.INCOMING)
                    .withDimension(Dimension.COUNTRY)
                    .byCount(),
            new RegionTable("regions-outgoing", Direction.OUTGOING),
            new RegionTable("regions-incoming", Direction.INCOMING),
            new CountryComparison("3"),
            table("4")
                    .withDirection(Direction.OUTGOING)
                    .withDimension(Dimension.DEGREE)
                    .inWholePercent(),
            table("5")
                    .withDirection(Direction.INCOMING)
                    .withDimension(Dimension.DEGREE)
                    .inWholePercent(),
            table("6").withDirection(Direction.OUTGOING).withDimension(Dimension.FIELD),
            table("7").withDirection(Direction.INCOMING).withDimension(Dimension.FIELD),
            table("programmes").withDimension(Dimension.PROGRAMME),
            new InstitutionTable("appendix-1", Direction.OUTGOING, Dimension.TOTAL),
            new InstitutionTable("appendix-2", Direction.INCOMING, Dimension.TOTAL),
            new InstitutionTable("appendix-3", Direction.OUTGOING, Dimension.PROGRAMME),
            new InstitutionTable("appendix-4", Direction.INCOMING, Dimension.PROGRAMME));

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

    /** The half-years whose tables the caller can see, the newest first. */
    public List<Period> periods() {
        return periods.all().stream()
                .filter(period -> period.isPublished() || caller.isMinistry())
                .toList();
    }

    /**
     * The half-year, if the caller can see its tables on this basis.
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

    /** The half-year, for the ministry only: nobody else sees figures as they are now. */
    private Period live(String code, Basis basis) {
        Period period = visiblePeriod(code, basis);
        if (!caller.isMinistry()) {
            throw Refusal.forbidden("role");
        }
        return period;
    }

    /** The half-year to look at first: the newest published one, or else the newest that the caller can see. */
    public Optional<Period> defaultPeriod() {
        List<Period> visible = periods();
        return visible.stream()
                .filter(Period::isPublished)
                .findFirst()
                .or(() -> visible.stream().findFirst());
    }

    /**
     * How many participants count, in each direction.
     *
     * @throws Refusal not found or forbidden
     */
    public Counts totals(String code, Basis basis) {
        return figures.counts(live(code, basis), basis, Set.of());
    }

    /** The table that stands so many places after this one in the note; empty beyond its ends. */
    public static Optional<TableDefinition> neighbour(TableDefinition table, int places) {
        int place = ALL.indexOf(table) + places;
        return place < 0 || place >= ALL.size() ? Optional.empty() : Optional.of(ALL.get(place));
    }

    /** @throws Refusal not found, if there is no table with this id */
    public static TableDefinition definition(String id) {
        return ALL.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("table", String.valueOf(id)));
    }

    /**
     * Composes a table.
     *
     * @param with the half-year to compare with; null for the same half a year before
     * @throws Refusal not found, if there is no such table or half-year; forbidden, if it is not for the caller
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
     * What all tables of a half-year and of the one that it is compared with are composed from. Only approved submissions
     * count.
     *
     * @param with the half-year to compare with; null for the same half a year before
     * @throws Refusal as {@link #compose}
     */
    public NoteCounts counts(String code, String with) {
        Period period = live(code, Basis.APPROVED);
        return counts(period, comparedPeriod(period, Basis.APPROVED, with, true), Basis.APPROVED, NoteCounts.BREAKDOWN);
    }

    /** All tables of {@link #counts(String, String)} in one language. */
    public NoteSource source(String code, String with, Language language) {
        return counts(code, with).in(language);
    }

    /** What a note is published from, for any caller: of the half-year before only what is published already. */
    public NoteSources publishable(Period period) {
        Optional<Period> before =
                periods.find(period.getHalfYear().yearBefore().code()).filter(Period::isPublished);
        Period imported = before.filter(Period::hasImportedFigures).orElse(null);
        NoteCounts counts = counts(period, imported, Basis.APPROVED, NoteCounts.BREAKDOWN);
        return imported != null ? counts : new PublishableNote(counts, before.flatMap(published::tables), comparison);
    }

    /**
     * What the tables of a half-year are composed from whose figures were published before this portal, for any caller: no
     * report counts in it.
     *
     * @throws Refusal forbidden, if it is another half-year
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

    /** The half-year that was asked for, even where the table needs none: a wrong one is always refused. */
    private Period comparedPeriod(Period period, Basis basis, String with, boolean needed) {
        if (with != null && !with.isBlank()) {
            return visiblePeriod(with, basis);
        }
        return needed ? periods.find(period.getHalfYear().yearBefore().code()).orElse(null) : null;
    }
}
