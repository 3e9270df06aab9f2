package kz.almasu.note.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.figures.Dimension;
import kz.almasu.note.CellMeasure;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Explains the data files: their measures, and the codes of each dimension with their present names. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it explains published data")
public class DataDictionary {

    /** Names of measures, as in the column {@code measure}. */
    public static final List<String> MEASURES = List.of(
            CellMeasure.PARTICIPANTS,
            CellMeasure.PARTICIPATED,
            "persons-least",
            "persons-most",
            "institutions",
            "foreign-institutions",
            "countries");

    private static final Map<Dimension, Class<? extends CodeListEntry>> LISTS = lists();

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    private static Map<Dimension, Class<? extends CodeListEntry>> lists() {
        Map<Dimension, Class<? extends CodeListEntry>> lists = new LinkedHashMap<>();
        lists.put(Dimension.INSTITUTION_TYPE, InstitutionType.class);
        lists.put(Dimension.FORMAT, Format.class);
        lists.put(Dimension.COUNTRY, Country.class);
        lists.put(Dimension.DEGREE, Degree.class);
        lists.put(Dimension.FIELD, Field.class);
        lists.put(Dimension.PROGRAMME, Programme.class);
        return lists;
    }

    /** A code with its meaning. */
    public record Code(String code, String label) {}

    /** All codes of one column or dimension, in catalogue order. */
    public record CodeList(String name, String label, List<Code> codes) {}

    public static List<Code> measures(Language language) {
        return MEASURES.stream()
                .map(measure -> new Code(measure, Texts.get(language, "data.measure." + measure)))
                .toList();
    }

    public List<CodeList> codeLists(Language language) {
        List<CodeList> all = new ArrayList<>(List.of(directions(language)));
        LISTS.forEach((dimension, list) -> all.add(new CodeList(
                dimension.name(),
                Texts.get(language, "table.head." + dimension),
                codeLists.all(list).stream()
                        .map(entry -> new Code(entry.getCode(), entry.tableLabel(language)))
                        .toList())));
        all.add(new CodeList(
                Dimension.INSTITUTION.name(),
                Texts.get(language, "table.head." + Dimension.INSTITUTION),
                institutions.all().stream()
                        .map(institution -> new Code(institution.getCode(), institution.label(language)))
                        .toList()));
        return all;
    }

    private static CodeList directions(Language language) {
        Stream<Code> directions =
                Stream.of(Direction.values()).map(direction -> new Code(direction.name(), direction.label(language)));
        return new CodeList(
                "DIRECTION",
                Texts.get(language, "table.head.DIRECTION"),
                Stream.concat(
                                directions,
                                Stream.of(new Code(Observation.ALL, Texts.get(language, "data.direction.ALL"))))
                        .toList());
    }
}
