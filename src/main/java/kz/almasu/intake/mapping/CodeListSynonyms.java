package kz.almasu.intake.mapping;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.CountryNames;
import kz.almasu.registry.Direction;
import kz.almasu.registry.matching.EditDistance;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * What may stand in the columns of code lists: the code, the name in any of the three languages, and what offices usually
 * write instead. A word that could mean two entries means none.
 */
public class CodeListSynonyms {

    private static final Map<String, List<String>> SYNONYMS = SynonymFile.load("values.properties");

    /** Fields of education as the national classifier has them (6B04, 7M04, 8D04), or with the name behind the number. */
    private static final Pattern FIELD_NUMBER = Pattern.compile("(?:[678]\\p{L})?0?(1?[0-9])(?:\\P{Nd}.*)?");

    private final Map<ParticipantField, CodeListIndex> indexes = new EnumMap<>(ParticipantField.class);
    private final CodeLists lists;

    public CodeListSynonyms(CodeLists lists) {
        this.lists = lists;
    }

    /** One code list: its entries by code in catalogue order, and by every word for them once one is looked for. */
    private static final class CodeListIndex {

        private final ParticipantField field;
        private final Map<String, Localized> byCode = new LinkedHashMap<>();
        private Map<String, Localized> byWord;

        CodeListIndex(ParticipantField field, List<? extends Localized> entries) {
            this.field = field;
            entries.forEach(entry -> byCode.put(entry.toString(), entry));
        }

        Map<String, Localized> byWord() {
            if (byWord == null) {
                byWord = new HashMap<>();
                Set<String> doubtful = new HashSet<>();
                byCode.values()
                        .forEach(entry -> synonyms(field, entry).forEach(word -> {
                            Localized other = byWord.put(word, entry);
                            if (other != null && !other.equals(entry)) {
                                doubtful.add(word);
                            }
                        }));
                byWord.keySet().removeAll(doubtful);
            }
            return byWord;
        }
    }

    private CodeListIndex index(ParticipantField field) {
        return indexes.computeIfAbsent(field, wanted -> new CodeListIndex(wanted, entries(wanted)));
    }

    private List<? extends Localized> entries(ParticipantField field) {
        return lists.entries(field.codeList().orElseThrow());
    }

    private static Set<String> synonyms(ParticipantField field, Localized entry) {
        Set<String> words = new HashSet<>();
        words.add(TextNormalizer.key(entry.toString()));
        for (Language language : Language.values()) {
            words.add(TextNormalizer.key(entry.label(language)));
            if (entry instanceof CodeListEntry listed) {
                words.add(TextNormalizer.key(
                        listed.getName().label(language))); // a field is said with its number before it
            }
            if (entry instanceof Direction direction) {
                words.add(TextNormalizer.key(Texts.get(language, "direction.short." + direction.name())));
            }
            if (entry instanceof Country country) {
                CountryNames.of(country.getCode())
                        .ifPresent(usual -> words.add(TextNormalizer.key(usual.label(language))));
            }
        }
        SYNONYMS.getOrDefault(field.column() + "." + entry, List.of())
                .forEach(word -> words.add(TextNormalizer.key(word)));
        return words;
    }

    /** The entry that is meant; empty if there is none, or several. */
    public Optional<Localized> find(ParticipantField field, String text) {
        CodeListIndex choice = index(field);
        Localized found = choice.byCode.get(text);
        if (found == null) {
            found = choice.byWord().get(TextNormalizer.key(text));
        }
        if (found == null && field == ParticipantField.FIELD) {
            Matcher number = FIELD_NUMBER.matcher(TextNormalizer.key(text));
            found = number.matches() ? choice.byCode.get(twoDigits(number.group(1))) : null;
        }
        return Optional.ofNullable(found);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** What was probably meant by a word that is not known: the one entry that differs by a slip. */
    public Optional<Localized> suggest(ParticipantField field, String text) {
        String word = TextNormalizer.key(text);
        Set<Localized> near = index(field).byWord().entrySet().stream()
                .filter(known -> isTypo(known.getKey(), word))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    /** One slip for each five letters. */
    private static boolean isTypo(String one, String other) {
        int most = Math.min(one.length(), other.length()) / 5;
        return most > 0 && Math.abs(one.length() - other.length()) <= most && EditDistance.between(one, other) <= most;
    }

    /** All that may stand in a field. */
    public List<Localized> options(ParticipantField field) {
        return List.copyOf(index(field).byCode.values());
    }

    /** What is allowed, as an error says it: the names, and the codes that are understood in any language. */
    public Serializable allowed(ParticipantField field) {
        return new AllowedValues(options(field));
    }

    private record AllowedValues(List<Localized> entries) implements Localized, Serializable {

        @Override
        public String label(Language language) {
            return entries.stream()
                    .map(entry -> entry.label(language) + " (" + entry + ")")
                    .collect(Collectors.joining(", "));
        }
    }
}
