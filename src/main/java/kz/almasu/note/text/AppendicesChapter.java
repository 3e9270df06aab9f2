package kz.almasu.note.text;

import java.util.List;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.note.TableIds;

/** Tables by institution. */
final class AppendicesChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        return Stream.of(
                        TableIds.INSTITUTIONS_OUTGOING,
                        TableIds.INSTITUTIONS_INCOMING,
                        TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING,
                        TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING)
                .map(id -> (Block) Tables.block(phrases, id))
                .toList();
    }
}
