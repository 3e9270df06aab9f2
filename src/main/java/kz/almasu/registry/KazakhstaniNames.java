package kz.almasu.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.registry.matching.InstitutionNameMatcher;
import kz.almasu.system.Language;

/**
 * The names of Kazakhstani institutions: official ones of any time in three languages, and abbreviations that
 * spell the code in any script, alone or before words of the name: “КазНУ им. аль-Фараби”. Names that are only similar are
 * not recognized, because institutions abroad have them.
 */
public final class KazakhstaniNames {

    private final Map<List<String>, Institution> byName = new HashMap<>();
    private final Map<String, Institution> byAbbreviation = new HashMap<>();
    private final Map<Institution, Set<String>> words = new HashMap<>();

    public KazakhstaniNames(Collection<Institution> institutions) {
        for (Institution institution : institutions) {
            for (InstitutionProfile profile : institution.getProfiles()) {
                for (Language language : Language.values()) {
                    List<String> name =
                            InstitutionNameMatcher.sortedWords(profile.getName().label(language));
                    byName.put(name, institution);
                    words.computeIfAbsent(institution, key -> new HashSet<>()).addAll(name);
                }
            }
            String code = institution.getCode().toLowerCase(Locale.ROOT);
            if (!words.get(institution).contains(code)) { // a word of the name occurs in other names, too
                byAbbreviation.put(code, institution);
            }
        }
    }

    /** Returns the institution that a text names; empty if it names none. */
    public Optional<Institution> find(String text) {
        List<String> name = InstitutionNameMatcher.sortedWords(text);
        return Optional.ofNullable(byName.get(name)).or(() -> abbreviated(name));
    }

    private Optional<Institution> abbreviated(List<String> name) {
        return name.stream()
                .filter(byAbbreviation::containsKey)
                .map(byAbbreviation::get)
                .filter(institution -> name.stream()
                        .allMatch(word -> byAbbreviation.get(word) == institution
                                || words.get(institution).contains(word)))
                .findFirst();
    }
}
