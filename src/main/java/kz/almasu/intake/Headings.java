package kz.almasu.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;

/** Recognises what a column holds by its heading: a technical name, a name in one of the languages, or a usual variant. */
final class Headings {

    private static final Map<String, ColumnMeaning> KNOWN = known();

    /** Shorter words are found in too many headings. */
    private static final int SHORTEST_HINT = 4;

    private Headings() {}

    static Optional<ColumnMeaning> meaning(String heading) {
        return Optional.ofNullable(KNOWN.get(Fold.of(heading)));
    }

    /** What a heading that is not known may mean: the one of which it holds the longest variant. */
    static Optional<ColumnMeaning> guess(String heading) {
        String padded = " " + Fold.of(heading) + " ";
        return KNOWN.entrySet().stream()
                .filter(known ->
                        known.getKey().length() >= SHORTEST_HINT && padded.contains(" " + known.getKey() + " "))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static Map<String, ColumnMeaning> known() {
        Map<String, ColumnMeaning> known = new HashMap<>();
        Wordlist.of("headings.properties")
                .forEach((meaning, variants) -> variants.forEach(variant ->
                        known.put(Fold.of(variant), ColumnMeaning.named(meaning).orElseThrow())));
        for (ColumnMeaning meaning : ColumnMeaning.ALL) {
            meaning.field().ifPresent(field -> known.put(Fold.of(field.column()), meaning));
            for (Language language : Language.values()) {
                known.put(Fold.of(meaning.in(language)), meaning);
            }
        }
        return known;
    }

    /** The column of a field, as an error names it: as people say it, and as the sheets of the API have it. */
    record Named(ParticipantField field) implements Spoken, java.io.Serializable {

        @Override
        public String in(Language language) {
            return field.in(language) + " (" + field.column() + ")";
        }
    }

    /** The names of these fields. */
    record Fields(List<ParticipantField> fields) implements Spoken, java.io.Serializable {

        @Override
        public String in(Language language) {
            return fields.stream().map(field -> field.in(language)).collect(Collectors.joining(", "));
        }
    }

    /** The columns that there may be, as an error names them. */
    record Allowed() implements Spoken, java.io.Serializable {

        private static final List<ColumnMeaning> ALL = ColumnMeaning.ALL.stream()
                .filter(meaning -> !meaning.equals(ColumnMeaning.NOT_NEEDED))
                .toList();

        @Override
        public String in(Language language) {
            StringBuilder names = new StringBuilder();
            for (ColumnMeaning meaning : ALL) {
                names.append(names.isEmpty() ? "" : ", ")
                        .append(meaning.field()
                                .map(field -> new Named(field).in(language))
                                .orElseGet(() -> meaning.in(language)));
            }
            return names.toString();
        }
    }
}
