package kz.almasu.edition.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.almasu.checker.Claim;
import kz.almasu.note.NoteSource;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.system.Language;

/**
 * A statement of an analyst, checked against the figures.
 *
 * @param targetType paragraph, table note or revised sentence
 * @param target id of the paragraph, table or sentence
 * @param line the line that contains it, with placeholders resolved, truncated to the maximal length of a quote
 */
public record AnalystStatement(
        ChecklistRule.TargetType targetType, String target, Language language, String line, Claim claim) {

    /**
     * Finds and checks all statements, with placeholders resolved. Texts with an unknown placeholder are skipped.
     *
     * @param checker finds the claims of a text and checks them against the figures
     */
    static List<AnalystStatement> find(
            AnalystTexts analystTexts,
            Map<Language, NoteSource> sources,
            BiFunction<NoteSource, String, List<Claim>> checker) {
        Stream<AnalystStatement> paragraphs = analystTexts.paragraphs().stream()
                .flatMap(paragraph -> find(
                        ChecklistRule.TargetType.PARAGRAPH,
                        String.valueOf(paragraph.getId()),
                        paragraph.getText(),
                        sources,
                        checker));
        Stream<AnalystStatement> notes = analystTexts.notes().stream()
                .flatMap(note ->
                        find(ChecklistRule.TargetType.TABLE_NOTE, note.getTable(), note.getText(), sources, checker));
        Stream<AnalystStatement> sentences = analystTexts.revisedSentences().stream()
                .flatMap(revised -> revised.wording().stream()
                        .flatMap(wording -> find(
                                ChecklistRule.TargetType.SENTENCE,
                                revised.getSentenceId(),
                                wording,
                                sources,
                                checker)));
        return Stream.of(paragraphs, notes, sentences)
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<AnalystStatement> find(
            ChecklistRule.TargetType targetType,
            String target,
            LocalizedText text,
            Map<Language, NoteSource> sources,
            BiFunction<NoteSource, String, List<Claim>> checker) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Placeholders.resolveText(text.get(language), sources.get(language)).stream()
                        .flatMap(resolved -> checker.apply(sources.get(language), resolved).stream()
                                .map(claim -> new AnalystStatement(
                                        targetType, target, language, line(resolved, claim), claim))));
    }

    /** Returns the line that contains a claim, truncated to the maximal length of a quote: the unit accepted or corrected. */
    public static String line(String text, Claim claim) {
        int from = text.lastIndexOf('\n', claim.from()) + 1;
        int end = text.indexOf('\n', claim.to());
        String line = text.substring(from, end < 0 ? text.length() : end).strip();
        return line.length() <= AcceptedStatement.MAX_QUOTE_LENGTH
                ? line
                : line.substring(0, AcceptedStatement.MAX_QUOTE_LENGTH);
    }
}
