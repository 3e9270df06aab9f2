package kz.almasu.intake.epvo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.intake.mapping.SynonymFile;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import kz.almasu.system.TextFolding;

/**
 * A programme of EPVO's list.
 *
 * @param code code of the portal's programme; empty if it had none from the start
 * @param name in Russian, as EPVO's lists have it
 */
record EpvoProgramme(int id, String code, String name, List<String> names) {

    private static final List<EpvoProgramme> ALL = load();

    private static List<EpvoProgramme> load() {
        List<EpvoProgramme> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> line :
                SynonymFile.load("epvo-programmes.properties").entrySet()) {
            List<String> values = line.getValue();
            all.add(new EpvoProgramme(
                    Integer.parseInt(line.getKey()),
                    values.get(0),
                    values.get(2),
                    values.subList(1, values.size()).stream()
                            .map(EpvoProgramme::key)
                            .toList()));
        }
        all.sort(Comparator.comparingInt(EpvoProgramme::id));
        return List.copyOf(all);
    }

    /** Returns EPVO's programme of this code or, for one added later, of one of its names. */
    static Optional<EpvoProgramme> of(Programme programme) {
        return ALL.stream()
                .filter(epvo -> epvo.code().equals(programme.getCode()))
                .findFirst()
                .or(() -> ALL.stream()
                        .filter(epvo -> epvo.code().isEmpty() && epvo.isNamed(programme))
                        .findFirst());
    }

    private boolean isNamed(Programme programme) {
        return List.of(Language.values()).stream()
                .map(language -> key(programme.label(language)))
                .anyMatch(names::contains);
    }

    private static String key(String name) {
        return TextFolding.fold(name).strip();
    }
}
