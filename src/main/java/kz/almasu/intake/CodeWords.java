package kz.almasu.intake;

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
import kz.almasu.registry.Slips;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/**
 * What may stand in the columns of code lists: the code, the name in any of the three languages, and what offices usually
 * write instead. A word that could mean two entries means none.
 */
public class CodeWords {

    private static final Map<String, List<String>> VARIANTS = Wordlist.of("values.properties");

    /** Fields of education as the national classifier has them (6B04, 7M04, 8D04), or with the name behind the number. */
    private static final Pattern FIELD_NUMBER = Pattern.compile("(?:[678]\\p{L})?0?(1?[0-9])(?:\\P{Nd}.*)?");

    private final Map<ParticipantField, Choice> choices = new EnumMap<>(ParticipantField.class);
    private final CodeLists lists;

    public CodeWords(CodeLists lists) {
        this.lists = lists;
    }

    /** One code list: its entries by code in catalogue order, and by every word for them once one is looked for. */
    private static final class Choice {

        private final ParticipantField field;
        private final Map<String, Spoken> byCode = new LinkedHashMap<>();
        private Map<String, Spoken> byWord;

        Choice(ParticipantField field, List<? extends Spoken> entries) {
            this.field = field;
            entries.forEach(entry -> byCode.put(entry.toString(), entry));
        }

        Map<String, Spoken> byWord() {
            if (byWord == null) {
                byWord = new HashMap<>();
                Set<String> doubtful = new HashSet<>();
                byCode.values()
                        .forEach(entry -> words(field, entry).forEach(word -> {
                            Spoken other = byWord.put(word, entry);
                            if (other != null && !other.equals(entry)) {
                                doubtful.add(word);
                            }
                        }));
                byWord.keySet().removeAll(doubtful);
            }
            return byWord;
        }
    }

    private Choice choice(ParticipantField field) {
        return choices.computeIfAbsent(field, wanted -> new Choice(wanted, entries(wanted)));
    }

    private List<? extends Spoken> entries(ParticipantField field) {
        return lists.entries(field.list().orElseThrow());
    }

    private static Set<String> words(ParticipantField field, Spoken entry) {
        Set<String> words = new HashSet<>();
        words.add(Fold.of(entry.toString()));
        for (Language language : Language.values()) {
            words.add(Fold.of(entry.in(language)));
            if (entry instanceof CodeListEntry listed) {
                words.add(Fold.of(listed.getName().in(language))); // a field is said with its number before it
            }
            if (entry instanceof Direction direction) {
                words.add(Fold.of(Texts.get(language, "direction.short." + direction.name())));
            }
            if (entry instanceof Country country) {
                CountryNames.of(country.getCode()).ifPresent(usual -> words.add(Fold.of(usual.in(language))));
            }
        }
        VARIANTS.getOrDefault(field.column() + "." + entry, List.of()).forEach(word -> words.add(Fold.of(word)));
        return words;
    }

    /** The entry that is meant; empty if there is none, or several. */
    public Optional<Spoken> find(ParticipantField field, String text) {
        Choice choice = choice(field);
        Spoken found = choice.byCode.get(text);
        if (found == null) {
            found = choice.byWord().get(Fold.of(text));
        }
        if (found == null && field == ParticipantField.FIELD) {
            Matcher number = FIELD_NUMBER.matcher(Fold.of(text));
            found = number.matches() ? choice.byCode.get(twoDigits(number.group(1))) : null;
        }
        return Optional.ofNullable(found);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** What was probably meant by a word that is not known: the one entry that differs by a slip. */
    Optional<Spoken> guess(ParticipantField field, String text) {
        String word = Fold.of(text);
        Set<Spoken> near = choice(field).byWord().entrySet().stream()
                .filter(known -> isNear(known.getKey(), word))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    /** One slip for each five letters. */
    private static boolean isNear(String one, String other) {
        int most = Math.min(one.length(), other.length()) / 5;
        return most > 0 && Math.abs(one.length() - other.length()) <= most && Slips.between(one, other) <= most;
    }

    /** All that may stand in a field. */
    List<Spoken> all(ParticipantField field) {
        return List.copyOf(choice(field).byCode.values());
    }

    /** What is allowed, as an error says it: the names, and the codes that are understood in any language. */
    Serializable allowed(ParticipantField field) {
        return new Allowed(all(field));
    }

    private record Allowed(List<Spoken> entries) implements Spoken, Serializable {

        @Override
        public String in(Language language) {
            return entries.stream()
                    .map(entry -> entry.in(language) + " (" + entry + ")")
                    .collect(Collectors.joining(", "));
        }
    }
}
