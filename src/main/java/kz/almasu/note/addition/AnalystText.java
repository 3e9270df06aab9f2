package kz.almasu.note.addition;

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
 * Text of the analyst: plain text with figures as {@code {2023H1/1/UZ/participants}}. Other markup is not interpreted.
 * Each line is one sentence.
 *
 * @param id stable and unique within a note
 * @param targetBlockId id of the block after which the text is inserted, or of the table below which it is a note; one
 *     of {@link InsertionPoint#of}
 * @param texts by language; a note in a language without a text omits it
 */
public record AnalystText(String id, String targetBlockId, Map<Language, String> texts) {

    public AnalystText {
        Objects.requireNonNull(id);
        Objects.requireNonNull(targetBlockId);
        Map<Language, String> nonBlank = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                nonBlank.put(language, text.strip());
            }
        });
        texts = Map.copyOf(nonBlank);
    }

    /** Returns the id of the inserted block and of its first sentence. */
    public String blockId() {
        return "addition." + id;
    }

    /**
     * Returns the sentences in the language of the source; none if there is no text in it.
     *
     * @throws Refusal invalid, if a placeholder has no figure
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
