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
 * What a table is composed from: the counts of a half-year and of the one it is compared with, the names that held then,
 * and a language. All of it is there already: composing asks no database.
 */
public class Composition {

    private final PeriodCounts counts;
    private final PeriodCounts comparedPeriod;
    private final ReferenceData referenceData;
    private final Language language;

    /** @param compared null if there is nothing to compare with */
    Composition(PeriodCounts counts, PeriodCounts compared, ReferenceData referenceData, Language language) {
        this.counts = counts;
        this.comparedPeriod = compared;
        this.referenceData = referenceData;
        this.language = language;
    }

    /** The national counts of the half-year. */
    Counts counts() {
        return counts.national();
    }

    /** The national counts of the half-year and of the one it is compared with, the earlier first. */
    Map<Period, Counts> comparedPeriod() {
        Map<Period, Counts> both = new LinkedHashMap<>();
        Stream.of(Optional.ofNullable(comparedPeriod), Optional.of(counts))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(side -> side.period().getHalfYear()))
                .forEach(side -> both.put(side.period(), side.national()));
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

    /** The code list of a dimension in catalogue order. */
    List<? extends CodeListEntry> codeList(Dimension dimension) {
        return referenceData.lists().get(dimension);
    }

    /** The institutions in catalogue order: by type, then as the registry has them. */
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

    /** The first half-year of the table, in words; says so if not only approved submissions count. */
    String scope() {
        return counts.basis() == Basis.APPROVED
                ? label(period())
                : Texts.get(language, "table.scope.submitted", label(period()), label(counts.basis()));
    }

    String label(CodeListEntry member) {
        return member.tableLabel(language);
    }

    String label(Localized spoken) {
        return spoken.label(language);
    }

    String text(String key, Object... parameters) {
        return Texts.get(language, key, parameters);
    }

    static Cell amount(Count count) {
        return count.isKnown() ? new Cell.Amount(count.value()) : Cell.UNKNOWN;
    }

    /** A share in percent, rounded half up; of an empty whole it is 0, of an unknown one unknown. */
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
