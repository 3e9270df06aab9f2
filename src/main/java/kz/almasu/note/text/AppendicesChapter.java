package kz.almasu.note.text;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Block;

/** Institution by institution. */
final class AppendicesChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        return Stream.of("appendix-1", "appendix-2", "appendix-3", "appendix-4")
                .map(id -> (Block) Tables.block(phrases, id))
                .toList();
    }
}
