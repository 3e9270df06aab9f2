package kz.almasu.note;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Count;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.MemberCounts;
import kz.almasu.figures.PeriodCounts;
import kz.almasu.period.Period;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * All input of a table: the counts of a half-year and of the compared one, the names valid at that time, and a
 * language. Everything is loaded beforehand; composing makes no query.
 */
public class Composition {

    private final PeriodCounts counts;
    private final PeriodCounts compared;
    private final ReferenceData referenceData;
    private final Language language;

    /** @param compared null if there is nothing to compare with */
    Composition(PeriodCounts counts, PeriodCounts compared, ReferenceData referenceData, Language language) {
        this.counts = counts;
        this.compared = compared;
        this.referenceData = referenceData;
        this.language = language;
    }

    Counts counts() {
        return counts.national();
    }

    /** Returns the national counts by half-year, the earlier first. */
    Map<Period, Counts> countsByPeriod() {
        Map<Period, Counts> both = new LinkedHashMap<>();
        Stream.of(Optional.ofNullable(compared), Optional.of(counts))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(each -> each.period().getHalfYear()))
                .forEach(each -> both.put(each.period(), each.national()));
        return both;
    }

    Map<String, MemberCounts> withinInstitutions(Direction direction, Dimension dimension) {
        return counts.withinInstitutions(direction, dimension);
    }

    Language language() {
        return language;
    }

    Period period() {
        return counts.period();
    }

    List<? extends CodeListEntry> codeList(Dimension dimension) {
        return referenceData.lists().get(dimension);
    }

    /** Returns the institutions by type, then in the order of the registry. */
    List<Institution> institutions() {
        return referenceData.institutions();
    }

    InstitutionType typeOf(Institution institution) {
        return institution.profileOn(period().getHalfYear().firstDay()).getType();
    }

    String nameOf(Institution institution) {
        return institution
                .profileOn(period().getHalfYear().firstDay())
                .getName()
                .label(language);
    }

    /** Returns the half-year in words, with the basis unless only approved submissions count. */
    String scope() {
        return counts.basis() == Basis.APPROVED
                ? label(period())
                : Texts.get(language, "table.scope.submitted", label(period()), label(counts.basis()));
    }

    String label(CodeListEntry member) {
        return member.tableLabel(language);
    }

    String label(Localized localized) {
        return localized.label(language);
    }

    String text(String key, Object... parameters) {
        return Texts.get(language, key, parameters);
    }

    static Cell amount(Count count) {
        return count.isKnown() ? new Cell.Amount(count.value()) : Cell.UNKNOWN;
    }

    /** Returns a share in percent, rounded half up; 0 of an empty whole, unknown if either count is unknown. */
    static Cell share(Count part, Count whole, int decimals) {
        if (!part.isKnown() || !whole.isKnown()) {
            return Cell.UNKNOWN;
        }
        BigDecimal percent = whole.value() == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : BigDecimal.valueOf(part.value() * 100)
                        .divide(BigDecimal.valueOf(whole.value()), decimals, RoundingMode.HALF_UP);
        return new Cell.Share(percent);
    }
}
