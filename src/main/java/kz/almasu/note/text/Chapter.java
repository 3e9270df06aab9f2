package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Block;

/** One section of the note. Its heading is its name in the texts: {@code types}, {@code types.heading}. */
interface Chapter {

    /** Its blocks, in their order, from the figures of these phrases alone. */
    List<Block> blocks(CommonPhrases phrases);
}
