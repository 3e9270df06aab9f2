package kz.almasu.intake.mapping;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.matching.EditDistance;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.MixedScripts;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/**
 * Finds code list entries by what offices write: code, name in any of the three languages, or a usual synonym. A word
 * that fits two entries finds none.
 */
public class CodeListSynonyms {

    /** Study programmes as in the national classifier of 2018 (6B04, 7M04101, 8D04), or a number followed by the name. */
    private static final Pattern FIELD_NUMBER =
            Pattern.compile("(?:(?:6[bв]|7[mм]|8[dд]|7r) ?)(\\d{2})\\d{0,3}(?: .*)?|0?(1?\\d)(?: \\P{Nd}.*)?");

    private static final Pattern PARTS = Pattern.compile("[,;()/]");

    private static final Pattern NEGATION =
            Pattern.compile("(?:^| )(?:не|без|кроме|емес|not|no|without|except)(?: |$)");

    private final Map<ParticipantField, CodeListIndex> indexes = new EnumMap<>(ParticipantField.class);

    /** Cache: a sheet has few distinct words, each in many rows. */
    private final Map<ParticipantField, Map<String, Optional<Localized>>> readings =
            new EnumMap<>(ParticipantField.class);

    private final CodeLists codeLists;
    private final Map<WrittenValue, String> answers;
    private final Map<WrittenValue, String> sharedAnswers;
    private final Map<WrittenValue, AnsweredValue> usedAnswers = new LinkedHashMap<>();

    public CodeListSynonyms(CodeLists lists) {
        this(lists, Map.of(), Map.of());
    }

    /**
     * @param answers codes by the values by which an institution means them
     * @param shared codes by the values by which all other institutions mean them
     */
    public CodeListSynonyms(CodeLists lists, Map<WrittenValue, String> answers, Map<WrittenValue, String> shared) {
        this.codeLists = lists;
        this.answers = Map.copyOf(answers);
        this.sharedAnswers = Map.copyOf(shared);
    }

    private CodeListIndex index(ParticipantField field) {
        return indexes.computeIfAbsent(
                field,
                key -> new CodeListIndex(key, codeLists.entries(key.codeList().orElseThrow())));
    }

    /** Returns the entry that a cell value names; empty if there is none, or more than one. */
    public Optional<Localized> find(ParticipantField field, String text) {
        CodeListIndex index = index(field);
        Optional<Localized> found = index.ofCode(text);
        return found.isPresent()
                ? found
                : readings.computeIfAbsent(field, key -> new HashMap<>())
                        .computeIfAbsent(text, words -> answered(index, words).or(() -> read(index, words)));
    }

    /** What the institution stated comes before what words usually mean. */
    private Optional<Localized> answered(CodeListIndex index, String text) {
        if (answers.isEmpty() && sharedAnswers.isEmpty()) {
            return Optional.empty();
        }
        WrittenValue value = WrittenValue.of(index.field(), text);
        Optional<Localized> meaning = Optional.ofNullable(answers.get(value)).flatMap(index::ofCode);
        meaning.ifPresent(entry -> usedAnswers.putIfAbsent(value, new AnsweredValue(value, text, entry)));
        return meaning.or(() -> Optional.ofNullable(sharedAnswers.get(value)).flatMap(index::ofCode));
    }

    /** Returns the answers of the institution that were needed so far. */
    public List<AnsweredValue> usedAnswers() {
        return List.copyOf(usedAnswers.values());
    }

    /** Reads words around a name, as each code list has them. */
    private static Optional<Localized> read(CodeListIndex index, String text) {
        String key = TextNormalizer.key(text);
        Optional<Localized> named = index.ofSynonym(key);
        if (named.isPresent()) {
            return named;
        }
        return switch (index.field()) {
            case DIRECTION -> DirectionWords.direction(text).map(direction -> direction);
            case FIELD -> field(index, key);
            case DEGREE -> degree(index, text);
            case COUNTRY -> CountryWords.read(index, text);
            case PROGRAMME -> NEGATION.matcher(key).find() ? Optional.empty() : ProgrammeWords.read(index, key);
            case FORMAT -> onlyOneNamed(index, key);
            default -> Optional.empty();
        };
    }

    private static Optional<Localized> field(CodeListIndex index, String key) {
        Matcher number = FIELD_NUMBER.matcher(key);
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(1) == null ? number.group(2) : number.group(1);
        return index.ofCode(digits.length() == 1 ? "0" + digits : digits);
    }

    /** A degree may be stated twice, in words and abbreviated; two different ones are none. */
    private static Optional<Localized> degree(CodeListIndex index, String text) {
        Optional<Localized> whole = oneDegree(index, TextNormalizer.key(text));
        if (whole.isPresent()) {
            return whole;
        }
        List<Optional<Localized>> parts = Arrays.stream(PARTS.split(text))
                .map(part -> DegreeWords.withoutRanks(TextNormalizer.key(part)))
                .filter(part -> !part.isEmpty())
                .map(part -> oneDegree(index, part))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : Optional.empty();
    }

    private static Optional<Localized> oneDegree(CodeListIndex index, String key) {
        String degree = DegreeWords.withoutRanks(key);
        return degree.equals(DegreeWords.OF_PHILOSOPHY_OR_SCIENCE)
                ? Optional.empty()
                : index.ofSynonym(degree).or(() -> DegreeWords.code(degree).flatMap(index::ofCode));
    }

    /** Returns the only entry with a name inside the text, unless the text denies it. */
    private static Optional<Localized> onlyOneNamed(CodeListIndex index, String key) {
        Set<Localized> named = NEGATION.matcher(key).find() ? Set.of() : index.namedIn(key);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /**
     * Returns the entry of an unknown word with letters of another alphabet replaced, or else the only one within typing
     * distance; empty if there is none, or more than one.
     */
    public Optional<Localized> suggest(ParticipantField field, String text) {
        return lookAlike(field, text).or(() -> {
            String key = TextNormalizer.key(text);
            Set<Localized> candidates = index(field).entriesWhere(synonym -> isTypo(synonym, key));
            return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
        });
    }

    /** Returns the entry, as error messages show it, that a word names if look-alike letters of another alphabet are replaced. */
    public Optional<Serializable> meantWithLookAlikes(ParticipantField field, String text) {
        return lookAlike(field, text).map(entry -> new AllowedValues(List.of(entry)));
    }

    private Optional<Localized> lookAlike(ParticipantField field, String text) {
        return MixedScripts.areMixed(text) ? find(field, MixedScripts.correct(text)) : Optional.empty();
    }

    /** Allows one edit per five letters of the shorter word. */
    private static boolean isTypo(String one, String other) {
        int maxEdits = Math.min(one.length(), other.length()) / 5;
        return maxEdits > 0
                && Math.abs(one.length() - other.length()) <= maxEdits
                && EditDistance.between(one, other) <= maxEdits;
    }

    public List<Localized> options(ParticipantField field) {
        return index(field).entries();
    }

    /** Returns the text of an error message that lists the entries by name and code, localized when shown. */
    public Serializable allowed(ParticipantField field) {
        return new AllowedValues(options(field));
    }

    /** A list of more entries than can be read in a message ends with an ellipsis. */
    private record AllowedValues(List<Localized> entries) implements Localized, Serializable {

        private static final int MAX_SHOWN = 15;

        @Override
        public String label(Language language) {
            String shown = entries.stream()
                    .limit(MAX_SHOWN)
                    .map(entry -> entry.label(language) + " (" + entry + ")")
                    .collect(Collectors.joining(", "));
            return entries.size() > MAX_SHOWN ? shown + ", …" : shown;
        }
    }
}
