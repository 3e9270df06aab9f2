package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.addition.AnalystAdditions;
import kz.almasu.system.Refusal;

/** Composes the note of a half-year: the same chapters in each language, all numbers from the tables. */
public final class AnalyticalNote {

    /** Chapters by name, in the order of the note. */
    private static final Map<String, Chapter> CHAPTERS = chapters();

    private AnalyticalNote() {}

    private static Map<String, Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        chapters.put("opening", new OpeningChapter());
        chapters.put("types", BreakdownChapters.types());
        chapters.put("formats", BreakdownChapters.formats());
        chapters.put("countries", BreakdownChapters.countries());
        chapters.put("comparison", new ComparisonChapter());
        chapters.put("degrees", BreakdownChapters.degrees());
        chapters.put("fields", BreakdownChapters.fields());
        chapters.put("programmes", new ProgrammesChapter());
        chapters.put("conclusion", new ConclusionChapter());
        chapters.put("method", new MethodChapter());
        chapters.put("appendices", Tables::appendices);
        return chapters;
    }

    public static Document compose(NoteSource source) {
        return compose(source, AnalystAdditions.NONE);
    }

    /**
     * Composes the note with the texts of the analyst.
     *
     * @throws Refusal invalid, if the compared half-year is not an earlier one, or a text has an unknown figure or
     *     target block
     */
    public static Document compose(NoteSource source, AnalystAdditions additions) {
        source.before()
                .filter(before -> before.halfYear().compareTo(source.reported().halfYear()) >= 0)
                .ifPresent(before -> {
                    throw Refusal.invalid("note.comparedLater", before.halfYear());
                });
        CommonPhrases phrases = new CommonPhrases(source);
        List<Block> blocks = new ArrayList<>();
        CHAPTERS.forEach((name, chapter) -> {
            blocks.add(new Block.Heading(name, 1, phrases.messageFormatter().text(name + ".heading")));
            blocks.addAll(chapter.blocks(phrases));
        });
        List<Block> revised = additions.revise(blocks, source);
        return new Document(
                source.language(),
                phrases.messageFormatter().text("title"),
                source.reported().halfYear().label(source.language()),
                "",
                Findings.cover(source, revised),
                additions.insertInto(revised, source));
    }
}
