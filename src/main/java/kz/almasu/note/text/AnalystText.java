package kz.almasu.note.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Words of the analyst: plain text with figures as {@code {2023H1/1/UZ/participants}}. Nothing else in it has a
 * meaning; markup is read as it is written. Each line is a sentence of its own.
 *
 * @param id stable name, unique among the additions of a note
 * @param targetBlockId id of the block behind or, as a note on a table, below which it stands: one of {@link InsertionPoint#of}
 * @param texts by language; where a language has none, the addition is not in that note
 */
public record AnalystText(String id, String targetBlockId, Map<Language, String> texts) {

    public AnalystText {
        Objects.requireNonNull(id);
        Objects.requireNonNull(targetBlockId);
        Map<Language, String> said = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                said.put(language, text.strip());
            }
        });
        texts = Map.copyOf(said);
    }

    /** The address of the block or of the first sentence that it becomes. */
    public String blockId() {
        return "addition." + id;
    }

    /**
     * Its sentences in the language of these figures; none, if it has no text in it.
     *
     * @throws Refusal invalid, if it says a figure that there is not
     */
    List<Sentence> sentences(NoteSource source) {
        List<String> lines = texts.getOrDefault(source.language(), "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Sentence(
                        line == 0 ? blockId() : blockId() + "." + (line + 1),
                        Placeholders.resolve(lines.get(line), source)))
                .toList();
    }
}
