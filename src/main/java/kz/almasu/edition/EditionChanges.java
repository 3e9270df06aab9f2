package kz.almasu.edition;

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

/**
 * What differs between two editions of a note in one language: table by table, in the order of the note, and sentence by
 * sentence. It is computed from what both have frozen, and so never changes itself.
 */
public record EditionChanges(List<TableChange> tables, List<SentenceChange> sentences) {

    public EditionChanges {
        tables = List.copyOf(tables);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence that reads differently, is new, or is gone.
     *
     * @param id its stable name
     * @param from null, if it is new
     * @param to null, if it is gone
     */
    public record SentenceChange(String id, String from, String to) {}

    /** In this language if both have it, else in the first that both have: another language is no change. */
    static EditionChanges between(EditionSnapshot before, EditionSnapshot after, Language wanted) {
        Set<Language> common = before.languages();
        common.retainAll(after.languages());
        Language language =
                common.contains(wanted) ? wanted : common.stream().findFirst().orElse(wanted);
        var then = before.source(language).reported();
        var now = after.source(language).reported();
        return new EditionChanges(
                NoteTables.ALL.stream()
                        .filter(definition -> then.tables().containsKey(definition.id())
                                && now.tables().containsKey(definition.id()))
                        .map(definition -> TableChange.between(then.table(definition.id()), now.table(definition.id())))
                        .filter(change -> !change.isEmpty())
                        .toList(),
                sentences(before.document(language), after.document(language)));
    }

    /** Whether both editions say the same. */
    public boolean isEmpty() {
        return tables.isEmpty() && sentences.isEmpty();
    }

    static List<SentenceChange> sentences(Document before, Document after) {
        Map<String, String> then = texts(before);
        Map<String, String> now = texts(after);
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(then.keySet());
        return ids.stream()
                .map(id -> new SentenceChange(id, then.get(id), now.get(id)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    /** What is read, by name; sentences of one name are read one after the other. */
    private static Map<String, String> texts(Document document) {
        return document.sentences()
                .collect(Collectors.toMap(
                        Sentence::id, Sentence::text, (one, next) -> one + " " + next, LinkedHashMap::new));
    }
}
