package kz.almasu.note.text;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.note.NoteSource;

/** How the figures were counted. */
final class MethodChapter implements Chapter {

    @Override
    public List<Block> blocks(NoteSource source, Wording wording) {
        return List.of(
                new Block.Heading("method", 1, wording.text("method.heading")),
                new Block.Paragraph(
                        "method.participants",
                        List.of(
                                wording.sentence("method.participant", Map.of()),
                                wording.sentence("method.halfYear", Map.of()))));
    }
}
