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
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * The tables of the note. Those of a published half-year are for everybody; before that, and with submissions that are
 * not approved, they are for the ministry.
 */
@ApplicationScoped
@Transactional
public class NoteTables {

    /** All tables, in the order of the note. */
    public static final List<TableDefinition> ALL = List.of(
            new OverviewTable("overview"),
            table("types-outgoing").where(Direction.OUTGOING).rows(Dimension.INSTITUTION_TYPE),
            table("types-incoming").where(Direction.INCOMING).rows(Dimension.INSTITUTION_TYPE),
            table("formats-outgoing").where(Direction.OUTGOING).rows(Dimension.FORMAT),
            table("formats-incoming").where(Direction.INCOMING).rows(Dimension.FORMAT),
            table("1").where(Direction.OUTGOING).rows(Dimension.COUNTRY).byCount(),
            table("2").where(Direction.INCOMING).rows(Dimension.COUNTRY).byCount(),
            new RegionTable("regions-outgoing", Direction.OUTGOING),
            new RegionTable("regions-incoming", Direction.INCOMING),
            new CountryComparison("3"),
            table("4").where(Direction.OUTGOING).rows(Dimension.DEGREE).inWholePercent(),
            table("5").where(Direction.INCOMING).rows(Dimension.DEGREE).inWholePercent(),
            table("6").where(Direction.OUTGOING).rows(Dimension.FIELD),
            table("7").where(Direction.INCOMING).rows(Dimension.FIELD),
            table("programmes").rows(Dimension.PROGRAMME),
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
    public Period visible(String code, Basis basis) {
        Period period = periods.get(code);
        if ((!period.isPublished() || basis != Basis.APPROVED) && !caller.isMinistry()) {
            throw Refusal.forbidden("tables.unpublished", period);
        }
        return period;
    }

    /** The half-year to look at first: the newest published one, or else the newest that the caller can see. */
    public Optional<Period> present() {
        List<Period> visible = periods();
        return visible.stream()
                .filter(Period::isPublished)
                .findFirst()
                .or(() -> visible.stream().findFirst());
    }

    /**
     * How many participants count, in each direction.
     *
     * @throws Refusal not found or forbidden, as {@link #visible}
     */
    public Counts totals(String code, Basis basis) {
        return figures.counts(visible(code, basis), basis, Set.of());
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
        Period period = visible(code, basis);
        Period asked = compared(period, basis, with, definition.compares());
        Period compared = definition.compares() ? asked : null;
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
        Period period = visible(code, Basis.APPROVED);
        return counts(period, compared(period, Basis.APPROVED, with, true), Basis.APPROVED, NoteCounts.BREAKDOWN);
    }

    /** All tables of {@link #counts(String, String)} in one language: what a note is written from. */
    public NoteSource source(String code, String with, Language language) {
        return counts(code, with).in(language);
    }

    /**
     * What a note of this half-year is published from, whoever asks: beside the half-year before only if that is
     * published, since the note would make it public too.
     */
    public NoteCounts publishable(Period period) {
        Period before = periods.find(period.getHalfYear().yearBefore().code())
                .filter(Period::isPublished)
                .orElse(null);
        return counts(period, before, Basis.APPROVED, NoteCounts.BREAKDOWN);
    }

    /** {@link #publishable(Period)} in one language. */
    public NoteSource publishable(Period period, Language language) {
        return publishable(period).in(language);
    }

    private NoteCounts counts(Period period, Period compared, Basis basis, Breakdown breakdown) {
        ReferenceData referenceData = ReferenceData.read(breakdown, codeLists, institutions);
        List<Period> both = compared == null ? List.of(period) : List.of(period, compared);
        Map<String, PeriodCounts> counts = figures.load(both, basis, breakdown);
        return new NoteCounts(
                counts.get(period.getCode()), compared == null ? null : counts.get(compared.getCode()), referenceData);
    }

    /** The half-year that was asked for, even where the table needs none: a wrong one is always refused. */
    private Period compared(Period period, Basis basis, String with, boolean needed) {
        if (with != null && !with.isBlank()) {
            return visible(with, basis);
        }
        if (!needed) {
            return null;
        }
        return Optional.of(period.getHalfYear().yearBefore().code())
                .flatMap(periods::find)
                .filter(before -> before.isPublished() || caller.isMinistry())
                .orElse(null);
    }
}
