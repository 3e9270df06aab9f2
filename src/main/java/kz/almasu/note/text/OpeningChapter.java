package kz.almasu.note.text;

import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.note.NoteSource;

/** How many took part, and how that compares. */
final class OpeningChapter implements Chapter {

    @Override
    public List<Block> blocks(NoteSource source, Wording wording) {
        Fact outgoing = Fact.in(source.reported(), "overview", "OUTGOING", "participants");
        Fact institutions = Fact.in(source.reported(), "overview", "OUTGOING", "institutions");
        return List.of(new Block.Paragraph(
                "opening",
                List.of(wording.sentence(
                        "opening.outgoing",
                        Map.of(
                                "participants", outgoing.term(wording),
                                "institutions", institutions.term(wording))))));
    }
}
