package kz.almasu.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.almasu.registry.Country;
import kz.almasu.registry.CountryNames;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** Finds an entry of a code list by its code or by its name in any of the three languages, in any capitals. */
final class CodeNames<T extends Spoken> {

    private final Map<String, T> byName = new HashMap<>();

    CodeNames(List<? extends T> list, Function<T, String> code) {
        list.forEach(entry -> namesOf(entry).forEach(name -> byName.putIfAbsent(fold(name), entry)));
        list.forEach(entry -> byName.put(fold(code.apply(entry)), entry));
    }

    Optional<T> find(String text) {
        String folded = fold(text);
        return Optional.ofNullable(byName.get(folded.length() == 1 ? "0" + folded : folded))
                .or(() -> Optional.ofNullable(byName.get(folded)));
    }

    private static List<String> namesOf(Spoken entry) {
        List<String> names = new ArrayList<>();
        Arrays.stream(Language.values()).map(entry::in).forEach(names::add);
        if (entry instanceof Direction direction) {
            Arrays.stream(Language.values())
                    .map(language -> Texts.get(language, "direction.short." + direction.name()))
                    .forEach(names::add);
        }
        if (entry instanceof Country country) {
            CountryNames.of(country.getCode())
                    .ifPresent(usual ->
                            Arrays.stream(Language.values()).map(usual::in).forEach(names::add));
        }
        return names;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s\\u00a0]+", " ");
    }
}
