package kz.almasu.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.MixedScripts;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** Recognizes columns by their headings: a technical name, a name in one of the languages, or a usual synonym. */
public final class HeadingSynonyms {

    private static final String NUMBER = "NUMBER";

    private static final Map<String, List<String>> SYNONYMS = SynonymFile.load("headings.properties");

    private static final Map<String, ColumnMeaning> MEANINGS = meanings();

    /** Shorter synonyms occur in too many headings. */
    private static final int MIN_HINT_LENGTH = 4;

    private HeadingSynonyms() {}

    /** True for a column that numbers the rows, which no one expects to be reported. */
    public static boolean isNumber(String heading) {
        return SYNONYMS.get(NUMBER).contains(TextNormalizer.key(heading));
    }

    public static Optional<ColumnMeaning> meaning(String heading) {
        String key = TextNormalizer.key(heading);
        return Optional.ofNullable(MEANINGS.get(key))
                .or(() -> Optional.ofNullable(MEANINGS.get(HeadingWords.withoutFillers(key))))
                .or(() -> HeadingWords.meaning(key));
    }

    /**
     * Returns the meaning of an unknown heading with letters of another alphabet replaced, or else of the longest synonym
     * that it contains; empty if there is none.
     */
    static Optional<ColumnMeaning> suggest(String heading) {
        return MixedScripts.areMixed(heading)
                ? meaning(MixedScripts.correct(heading)).or(() -> contained(heading))
                : contained(heading);
    }

    private static Optional<ColumnMeaning> contained(String heading) {
        String padded = " " + TextNormalizer.key(heading) + " ";
        return MEANINGS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().length() >= MIN_HINT_LENGTH && padded.contains(" " + entry.getKey() + " "))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static Map<String, ColumnMeaning> meanings() {
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        SYNONYMS.forEach((meaning, synonyms) -> synonyms.forEach(synonym -> meanings.put(
                TextNormalizer.key(synonym),
                meaning.equals(NUMBER)
                        ? ColumnMeaning.NOT_NEEDED
                        : ColumnMeaning.parse(meaning).orElseThrow())));
        for (ColumnMeaning meaning : ColumnMeaning.ALL) {
            meaning.field().ifPresent(field -> meanings.put(TextNormalizer.key(field.column()), meaning));
            for (Language language : Language.values()) {
                meanings.put(TextNormalizer.key(meaning.label(language)), meaning);
            }
        }
        return meanings;
    }

    /** A column as error messages name it: the field label and the technical name. */
    public record ColumnName(ParticipantField field) implements Localized, java.io.Serializable {

        @Override
        public String label(Language language) {
            return field.label(language) + " (" + field.column() + ")";
        }
    }

    public record FieldNames(List<ParticipantField> fields) implements Localized, java.io.Serializable {

        @Override
        public String label(Language language) {
            return fields.stream().map(field -> field.label(language)).collect(Collectors.joining(", "));
        }
    }

    /** All accepted columns, as error messages list them. */
    public record AllowedColumns() implements Localized, java.io.Serializable {

        private static final List<ColumnMeaning> ALL = ColumnMeaning.ALL.stream()
                .filter(meaning -> !meaning.equals(ColumnMeaning.NOT_NEEDED))
                .toList();

        @Override
        public String label(Language language) {
            StringBuilder names = new StringBuilder();
            for (ColumnMeaning meaning : ALL) {
                names.append(names.isEmpty() ? "" : ", ")
                        .append(meaning.field()
                                .map(field -> new ColumnName(field).label(language))
                                .orElseGet(() -> meaning.label(language)));
            }
            return names.toString();
        }
    }
}
