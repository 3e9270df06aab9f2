package kz.almasu.note.text;

import java.util.List;
import kz.almasu.document.Block;

/** Chapter of the note. Its name is the prefix of its texts: {@code types}, {@code types.heading}. */
interface Chapter {

    List<Block> blocks(CommonPhrases phrases);
}
