package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.note.NoteSource;

/** One section of the note. */
interface Chapter {

    /** Its blocks, in their order, from these figures alone. */
    List<Block> blocks(NoteSource source, Wording wording);
}
