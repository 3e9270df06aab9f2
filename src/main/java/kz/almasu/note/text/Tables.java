package kz.almasu.note.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.note.Captions;
import kz.almasu.note.TableIds;

/** Tables as blocks of the note. */
final class Tables {

    private Tables() {}

    /** The last chapter: tables by institution. */
    static List<Block> appendices(CommonPhrases phrases) {
        return Stream.of(
                        TableIds.INSTITUTIONS_OUTGOING,
                        TableIds.INSTITUTIONS_INCOMING,
                        TableIds.INSTITUTIONS_BY_PROGRAMME_OUTGOING,
                        TableIds.INSTITUTIONS_BY_PROGRAMME_INCOMING)
                .map(id -> (Block) block(phrases, id))
                .toList();
    }

    /** Adds a footnote if some numbers of the table are unknown. */
    static Block.TableBlock block(CommonPhrases phrases, String id) {
        Table table = phrases.source().table(id);
        List<Sentence> notes = table.isIncomplete()
                ? List.of(phrases.messageFormatter()
                        .sentence(
                                "table." + id + ".unknown",
                                "table.unknown",
                                Map.of("sign", CellText.of(Cell.UNKNOWN, phrases.language()))))
                : List.of();
        return new Block.TableBlock(Captions.ofTable(id, phrases.language()), table, notes);
    }
}
