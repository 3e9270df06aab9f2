package kz.almasu.note.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Composes the note of a half-year: the same chapters in each language, every number from the tables. */
@ApplicationScoped
@Transactional
public class AnalyticalNote {

    private static final List<Chapter> CHAPTERS = List.of(new OpeningChapter(), new MethodChapter());

    @Inject
    private NoteTables tables;

    /**
     * The note as the figures are now.
     *
     * @param with the half-year to compare with; null for the same half a year before
     * @throws Refusal not found, if there is no such half-year; forbidden, if it is not for the caller
     */
    public Document compose(String period, String with, Language language) {
        return compose(tables.source(period, with, language));
    }

    /** The note that these figures make. */
    public static Document compose(NoteSource source) {
        Wording wording = new Wording(source.language());
        List<Block> blocks = CHAPTERS.stream()
                .flatMap(chapter -> chapter.blocks(source, wording).stream())
                .toList();
        return new Document(
                source.language(),
                wording.text("title"),
                source.reported().halfYear().in(source.language()),
                "",
                blocks);
    }
}
