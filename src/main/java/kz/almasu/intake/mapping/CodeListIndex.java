package kz.almasu.intake.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Country;
import kz.almasu.registry.CountryNames;
import kz.almasu.registry.Direction;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** The entries of one code list by code in catalogue order, and by synonym, which is built on first use. */
final class CodeListIndex {

    private static final Map<String, List<String>> SYNONYMS = SynonymFile.load("values.properties");

    /** Shorter names occur inside other words. */
    private static final int MIN_NAME_LENGTH = 4;

    private final ParticipantField field;
    private final Map<String, Localized> byCode = new LinkedHashMap<>();
    private Map<String, Localized> bySynonym;

    CodeListIndex(ParticipantField field, List<? extends Localized> entries) {
        this.field = field;
        entries.forEach(entry -> byCode.put(entry.toString(), entry));
    }

    ParticipantField field() {
        return field;
    }

    List<Localized> entries() {
        return List.copyOf(byCode.values());
    }

    Optional<Localized> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @param key in the comparison form of {@link TextNormalizer} */
    Optional<Localized> ofSynonym(String key) {
        return Optional.ofNullable(bySynonym().get(key));
    }

    Set<String> synonyms() {
        return bySynonym().keySet();
    }

    /** Returns all entries with a synonym that meets a condition. */
    Set<Localized> entriesWhere(Predicate<String> synonym) {
        return bySynonym().entrySet().stream()
                .filter(entry -> synonym.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** Returns all entries with a name among the words of a text. */
    Set<Localized> namedIn(String key) {
        String padded = " " + key + " ";
        return entriesWhere(synonym -> synonym.length() >= MIN_NAME_LENGTH && padded.contains(" " + synonym + " "));
    }

    private Map<String, Localized> bySynonym() {
        if (bySynonym == null) {
            bySynonym = new HashMap<>();
            Set<String> ambiguous = new HashSet<>();
            byCode.values()
                    .forEach(entry -> synonyms(entry).forEach(synonym -> {
                        Localized previous = bySynonym.put(synonym, entry);
                        if (previous != null && !previous.equals(entry)) {
                            ambiguous.add(synonym);
                        }
                    }));
            bySynonym.keySet().removeAll(ambiguous);
        }
        return bySynonym;
    }

    private Set<String> synonyms(Localized entry) {
        Set<String> synonyms = new HashSet<>();
        synonyms.add(TextNormalizer.key(entry.toString()));
        for (Language language : Language.values()) {
            synonyms.add(TextNormalizer.key(entry.label(language)));
            if (entry instanceof CodeListEntry codeListEntry) {
                synonyms.add(TextNormalizer.key(
                        codeListEntry.getName().label(language))); // the label of a field begins with its number
            }
            if (entry instanceof Direction direction) {
                synonyms.add(TextNormalizer.key(Texts.get(language, "direction.short." + direction.name())));
            }
        }
        if (entry instanceof Country country) {
            CountryNames.inUse(country.getCode()).forEach(name -> synonyms.add(TextNormalizer.key(name)));
        }
        SYNONYMS.getOrDefault(field.column() + "." + entry, List.of())
                .forEach(synonym -> synonyms.add(TextNormalizer.key(synonym)));
        return synonyms;
    }
}
