package kz.almasu.edition.snapshot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteTables;
import kz.almasu.system.Language;

/** Differences between two editions in one language: by table, in the order of the note, and by sentence. */
public record EditionChanges(List<TableChange> tables, List<SentenceChange> sentences) {

    public EditionChanges {
        tables = List.copyOf(tables);
        sentences = List.copyOf(sentences);
    }

    /**
     * A changed, added or removed sentence.
     *
     * @param id stable across editions
     * @param from null if added
     * @param to null if removed
     */
    public record SentenceChange(String id, String from, String to) {}

    /** Compares in the wanted language if both have it, else in the first common one: a new language is no change. */
    public static EditionChanges between(EditionSnapshot before, EditionSnapshot after, Language wanted) {
        Set<Language> common = before.languages();
        common.retainAll(after.languages());
        Language language =
                common.contains(wanted) ? wanted : common.stream().findFirst().orElse(wanted);
        var tablesBefore = before.source(language).reported();
        var tablesAfter = after.source(language).reported();
        return new EditionChanges(
                NoteTables.ALL.stream()
                        .filter(definition -> tablesBefore.tables().containsKey(definition.id())
                                && tablesAfter.tables().containsKey(definition.id()))
                        .map(definition -> TableChange.between(
                                tablesBefore.table(definition.id()), tablesAfter.table(definition.id())))
                        .filter(change -> !change.isEmpty())
                        .toList(),
                sentences(before.document(language), after.document(language)));
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sentences.isEmpty();
    }

    public static List<SentenceChange> sentences(Document before, Document after) {
        Map<String, String> textsBefore = texts(before);
        Map<String, String> textsAfter = texts(after);
        Set<String> ids = new LinkedHashSet<>(textsAfter.keySet());
        ids.addAll(textsBefore.keySet());
        return ids.stream()
                .map(id -> new SentenceChange(id, textsBefore.get(id), textsAfter.get(id)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    /** Maps sentence ids to texts; the texts of equal ids are joined. */
    private static Map<String, String> texts(Document document) {
        return document.sentences()
                .filter(sentence -> !ChangeList.contains(sentence))
                .collect(Collectors.toMap(
                        Sentence::id, Sentence::text, (one, next) -> one + " " + next, LinkedHashMap::new));
    }
}
