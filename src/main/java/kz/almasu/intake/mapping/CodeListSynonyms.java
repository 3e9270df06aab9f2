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
 * Finds code list entries by what offices write: code, name in any of the three languages, or a usual synonym. A word
 * that fits two entries finds none.
 */
public class CodeListSynonyms {

    private static final Map<String, List<String>> SYNONYMS = SynonymFile.load("values.properties");

    /** Fields of education as in the national classifier (6B04, 7M04, 8D04), or as a number followed by the name. */
    private static final Pattern FIELD_NUMBER = Pattern.compile("(?:[678]\\p{L})?0?(1?[0-9])(?:\\P{Nd}.*)?");

    /** Shorter names occur inside other words. */
    private static final int MIN_NAME_LENGTH = 4;

    private static final Pattern NEGATION =
            Pattern.compile("(?:^| )(?:не|без|кроме|емес|not|no|without|except)(?: |$)");

    private final Map<ParticipantField, CodeListIndex> indexes = new EnumMap<>(ParticipantField.class);
    private final CodeLists codeLists;

    public CodeListSynonyms(CodeLists lists) {
        this.codeLists = lists;
    }

    /** The entries of one code list by code in catalogue order, and by synonym, which is built on first use. */
    private static final class CodeListIndex {

        private final ParticipantField field;
        private final Map<String, Localized> byCode = new LinkedHashMap<>();
        private Map<String, Localized> bySynonym;

        /** Cache: a sheet has few distinct words, each in many rows. */
        private final Map<String, Optional<Localized>> readings = new HashMap<>();

        CodeListIndex(ParticipantField field, List<? extends Localized> entries) {
            this.field = field;
            entries.forEach(entry -> byCode.put(entry.toString(), entry));
        }

        Map<String, Localized> bySynonym() {
            if (bySynonym == null) {
                bySynonym = new HashMap<>();
                Set<String> ambiguous = new HashSet<>();
                byCode.values()
                        .forEach(entry -> synonyms(field, entry).forEach(synonym -> {
                            Localized previous = bySynonym.put(synonym, entry);
                            if (previous != null && !previous.equals(entry)) {
                                ambiguous.add(synonym);
                            }
                        }));
                bySynonym.keySet().removeAll(ambiguous);
            }
            return bySynonym;
        }
    }

    private CodeListIndex index(ParticipantField field) {
        return indexes.computeIfAbsent(field, key -> new CodeListIndex(key, entries(key)));
    }

    private List<? extends Localized> entries(ParticipantField field) {
        return codeLists.entries(field.codeList().orElseThrow());
    }

    private static Set<String> synonyms(ParticipantField field, Localized entry) {
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
            if (entry instanceof Country country) {
                CountryNames.of(country.getCode())
                        .ifPresent(shortName -> synonyms.add(TextNormalizer.key(shortName.label(language))));
            }
        }
        SYNONYMS.getOrDefault(field.column() + "." + entry, List.of())
                .forEach(synonym -> synonyms.add(TextNormalizer.key(synonym)));
        return synonyms;
    }

    /** Returns the entry that a cell value names; empty if there is none, or more than one. */
    public Optional<Localized> find(ParticipantField field, String text) {
        CodeListIndex index = index(field);
        Localized found = index.byCode.get(text);
        return found == null
                ? index.readings.computeIfAbsent(text, words -> find(index, TextNormalizer.key(words)))
                : Optional.of(found);
    }

    private static Optional<Localized> find(CodeListIndex index, String key) {
        return Optional.ofNullable(index.bySynonym().get(key)).or(() -> read(index, key));
    }

    /** Reads words around a name, as each code list has them. */
    private static Optional<Localized> read(CodeListIndex index, String key) {
        return switch (index.field) {
            case FIELD -> {
                Matcher number = FIELD_NUMBER.matcher(key);
                yield number.matches()
                        ? Optional.ofNullable(index.byCode.get(twoDigits(number.group(1))))
                        : Optional.empty();
            }
            case DEGREE -> {
                String degree = DegreeWords.withoutRanks(key);
                yield degree.equals(DegreeWords.OF_PHILOSOPHY_OR_SCIENCE)
                        ? Optional.empty()
                        : Optional.ofNullable(index.bySynonym().get(degree))
                                .or(() -> DegreeWords.code(degree).map(index.byCode::get));
            }
            case PROGRAMME, FORMAT -> onlyOneNamed(index, key);
            default -> Optional.empty();
        };
    }

    /** Returns the only entry with a name inside the text, unless the text denies it. */
    private static Optional<Localized> onlyOneNamed(CodeListIndex index, String key) {
        if (NEGATION.matcher(key).find()) {
            return Optional.empty();
        }
        String padded = " " + key + " ";
        Set<Localized> named = index.bySynonym().entrySet().stream()
                .filter(synonym ->
                        synonym.getKey().length() >= MIN_NAME_LENGTH && padded.contains(" " + synonym.getKey() + " "))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Returns the only entry within typing distance of an unknown word; empty if there is none, or more than one. */
    public Optional<Localized> suggest(ParticipantField field, String text) {
        String synonym = TextNormalizer.key(text);
        Set<Localized> candidates = index(field).bySynonym().entrySet().stream()
                .filter(candidate -> isTypo(candidate.getKey(), synonym))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
    }

    /** Allows one edit per five letters of the shorter word. */
    private static boolean isTypo(String one, String other) {
        int maxEdits = Math.min(one.length(), other.length()) / 5;
        return maxEdits > 0
                && Math.abs(one.length() - other.length()) <= maxEdits
                && EditDistance.between(one, other) <= maxEdits;
    }

    public List<Localized> options(ParticipantField field) {
        return List.copyOf(index(field).byCode.values());
    }

    /** Returns the text of an error message that lists the entries by name and code, localized when shown. */
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
