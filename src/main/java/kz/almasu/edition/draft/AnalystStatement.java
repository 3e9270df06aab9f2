package kz.almasu.edition.draft;

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
 * @param targetType where it is written: a paragraph or the note on a table
 * @param target the paragraph's id or the table's
 * @param line the line in which it stands, with its figures, cut to the length of a quote
 */
public record AnalystStatement(
        ChecklistRule.TargetType targetType, String target, Language language, String line, Claim claim) {

    /**
     * All statements in these words, as the note reads: with the figures in their places. Where a figure does not exist
     * there is nothing to read yet.
     *
     * @param checker finds the statements of a text and holds them against the figures
     */
    static List<AnalystStatement> find(
            AnalystTexts words,
            Map<Language, NoteSource> sources,
            BiFunction<NoteSource, String, List<Claim>> checker) {
        Stream<AnalystStatement> paragraphs = words.paragraphs().stream()
                .flatMap(paragraph -> find(
                        ChecklistRule.TargetType.PARAGRAPH,
                        String.valueOf(paragraph.getId()),
                        paragraph.getText(),
                        sources,
                        checker));
        Stream<AnalystStatement> notes = words.notes().stream()
                .flatMap(note ->
                        find(ChecklistRule.TargetType.TABLE_NOTE, note.getTable(), note.getText(), sources, checker));
        return Stream.concat(paragraphs, notes).toList();
    }

    private static Stream<AnalystStatement> find(
            ChecklistRule.TargetType place,
            String target,
            LocalizedText text,
            Map<Language, NoteSource> sources,
            BiFunction<NoteSource, String, List<Claim>> checker) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Placeholders.resolveText(text.get(language), sources.get(language)).stream()
                        .flatMap(read -> checker.apply(sources.get(language), read).stream()
                                .map(claim ->
                                        new AnalystStatement(place, target, language, line(read, claim), claim))));
    }

    /** The line of a text in which a claim stands, cut to the length of a quote: what is kept or mended as a whole. */
    public static String line(String text, Claim claim) {
        int from = text.lastIndexOf('\n', claim.from()) + 1;
        int end = text.indexOf('\n', claim.to());
        String line = text.substring(from, end < 0 ? text.length() : end).strip();
        return line.length() <= AcceptedStatement.MAX_QUOTE_LENGTH
                ? line
                : line.substring(0, AcceptedStatement.MAX_QUOTE_LENGTH);
    }
}
