package kz.almasu.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

/** Recognises what a column holds by its heading: a technical name, a name in one of the languages, or a usual variant. */
public final class HeadingSynonyms {

    private static final Map<String, ColumnMeaning> KNOWN = known();

    /** Shorter words are found in too many headings. */
    private static final int MIN_HINT_LENGTH = 4;

    private HeadingSynonyms() {}

    public static Optional<ColumnMeaning> meaning(String heading) {
        return Optional.ofNullable(KNOWN.get(TextNormalizer.key(heading)));
    }

    /** What a heading that is not known may mean: the one of which it holds the longest variant. */
    static Optional<ColumnMeaning> suggest(String heading) {
        String padded = " " + TextNormalizer.key(heading) + " ";
        return KNOWN.entrySet().stream()
                .filter(known ->
                        known.getKey().length() >= MIN_HINT_LENGTH && padded.contains(" " + known.getKey() + " "))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static Map<String, ColumnMeaning> known() {
        Map<String, ColumnMeaning> known = new HashMap<>();
        SynonymFile.load("headings.properties")
                .forEach((meaning, variants) -> variants.forEach(variant -> known.put(
                        TextNormalizer.key(variant),
                        ColumnMeaning.parse(meaning).orElseThrow())));
        for (ColumnMeaning meaning : ColumnMeaning.ALL) {
            meaning.field().ifPresent(field -> known.put(TextNormalizer.key(field.column()), meaning));
            for (Language language : Language.values()) {
                known.put(TextNormalizer.key(meaning.label(language)), meaning);
            }
        }
        return known;
    }

    /** The column of a field, as an error names it: as people say it, and as the sheets of the API have it. */
    public record ColumnName(ParticipantField field) implements Localized, java.io.Serializable {

        @Override
        public String label(Language language) {
            return field.label(language) + " (" + field.column() + ")";
        }
    }

    /** The names of these fields. */
    public record Fields(List<ParticipantField> fields) implements Localized, java.io.Serializable {

        @Override
        public String label(Language language) {
            return fields.stream().map(field -> field.label(language)).collect(Collectors.joining(", "));
        }
    }

    /** The columns that there may be, as an error names them. */
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
