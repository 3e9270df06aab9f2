package kz.almasu.edition.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.almasu.checker.Claim;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.Placeholders;
import kz.almasu.system.Language;

/**
 * A statement in the words of the analyst, and what the figures say of it.
 *
 * @param place where it is written: a paragraph or the note on a table
 * @param target the paragraph's id or the table's
 * @param line the line in which it stands, with its figures, cut to the length of a quote
 */
public record WrittenStatement(ChecklistRule.Place place, String target, Language language, String line, Claim claim) {

    /**
     * All statements in these words, as the note reads: with the figures in their places. Where a figure does not exist
     * there is nothing to read yet.
     *
     * @param checker finds the statements of a text and holds them against the figures
     */
    static List<WrittenStatement> in(
            Words words, Map<Language, NoteSource> sources, BiFunction<NoteSource, String, List<Claim>> checker) {
        Stream<WrittenStatement> paragraphs = words.paragraphs().stream()
                .flatMap(paragraph -> in(
                        ChecklistRule.Place.PARAGRAPH,
                        String.valueOf(paragraph.getId()),
                        paragraph.getText(),
                        sources,
                        checker));
        Stream<WrittenStatement> notes = words.notes().stream()
                .flatMap(note -> in(ChecklistRule.Place.TABLE_NOTE, note.getTable(), note.getText(), sources, checker));
        return Stream.concat(paragraphs, notes).toList();
    }

    private static Stream<WrittenStatement> in(
            ChecklistRule.Place place,
            String target,
            WrittenText text,
            Map<Language, NoteSource> sources,
            BiFunction<NoteSource, String, List<Claim>> checker) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Placeholders.read(text.in(language), sources.get(language)).stream()
                        .flatMap(read -> checker.apply(sources.get(language), read).stream()
                                .map(claim ->
                                        new WrittenStatement(place, target, language, line(read, claim), claim))));
    }

    /** The line of a text in which a claim stands, cut to the length of a quote: what is kept or mended as a whole. */
    public static String line(String text, Claim claim) {
        int from = text.lastIndexOf('\n', claim.from()) + 1;
        int end = text.indexOf('\n', claim.to());
        String line = text.substring(from, end < 0 ? text.length() : end).strip();
        return line.length() <= KeptReason.LONGEST_QUOTE ? line : line.substring(0, KeptReason.LONGEST_QUOTE);
    }
}
