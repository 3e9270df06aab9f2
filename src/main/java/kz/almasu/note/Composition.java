package kz.almasu.note;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.document.Cell;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Count;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Figures;
import kz.almasu.period.Period;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * What a table is composed from: the figures of a half-year and of the one it is compared with, the names that held
 * then, and a language.
 */
public class Composition {

    private static final Map<Dimension, Class<? extends CodeListEntry>> LISTS = new EnumMap<>(Map.of(
            Dimension.INSTITUTION_TYPE, InstitutionType.class,
            Dimension.DEGREE, Degree.class,
            Dimension.FIELD, Field.class,
            Dimension.FORMAT, Format.class,
            Dimension.PROGRAMME, Programme.class,
            Dimension.COUNTRY, Country.class));

    private final Period period;
    private final Period comparedPeriod;
    private final Basis basis;
    private final Language language;
    private final Figures figures;
    private final CodeLists codeLists;
    private final Institutions institutions;

    Composition(
            Period period,
            Period compared,
            Basis basis,
            Language language,
            Figures figures,
            CodeLists codeLists,
            Institutions institutions) {
        this.period = period;
        this.comparedPeriod = compared;
        this.basis = basis;
        this.language = language;
        this.figures = figures;
        this.codeLists = codeLists;
        this.institutions = institutions;
    }

    Counts counts(Dimension... dimensions) {
        return figures.counts(period, basis, Set.of(dimensions));
    }

    Counts countsOf(Period other, Dimension dimension) {
        return figures.counts(other, basis, Set.of(dimension));
    }

    Map<String, Map<String, Count>> byInstitution(Direction direction, Dimension dimension) {
        return figures.byInstitution(period, basis, direction, dimension);
    }

    Language language() {
        return language;
    }

    Period period() {
        return period;
    }

    /** The half-year to compare with; null if there is none. */
    Period comparedPeriod() {
        return comparedPeriod;
    }

    /** The code list of a dimension in catalogue order. */
    List<? extends CodeListEntry> codeList(Dimension dimension) {
        return codeLists.all(LISTS.get(dimension));
    }

    /** The institutions in catalogue order: by type, then as the registry has them. */
    List<Institution> institutions() {
        return institutions.all();
    }

    InstitutionType typeOf(Institution institution) {
        return institution.profileOn(period.getHalfYear().firstDay()).getType();
    }

    String nameOf(Institution institution) {
        return institution.profileOn(period.getHalfYear().firstDay()).getName().label(language);
    }

    /** The first half-year of the table, in words; says so if not only approved submissions count. */
    String scope() {
        return basis == Basis.APPROVED
                ? label(period)
                : Texts.get(language, "table.scope.submitted", label(period), label(basis));
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

    static <T extends CodeListEntry> Map<String, T> byCode(List<T> list) {
        return list.stream().collect(Collectors.toMap(CodeListEntry::getCode, Function.identity()));
    }
}
