package kz.almasu.note.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.almasu.document.Block;
import kz.almasu.document.CellText;

/** Counting method, and the thresholds of growth words. */
final class MethodChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        return List.of(new Block.Listing(
                "method.rules",
                List.of(
                        phrases.sentence("method.participant", Map.of()),
                        phrases.sentence("method.persons", Map.of()),
                        phrases.sentence("method.halfYear", Map.of()),
                        phrases.sentence("method.sum", Map.of()),
                        phrases.sentence("method.share", Map.of()),
                        phrases.sentence("method.growth", Map.of()),
                        phrases.sentence(
                                "method.times",
                                Map.of(
                                        "nearly", hundredths(phrases, Growth.NEARLY_MARGIN),
                                        "exactly", hundredths(phrases, Growth.EXACT_MARGIN),
                                        "beyond", hundredths(phrases, Growth.BEYOND_MARGIN))),
                        phrases.sentence("method.small", Map.of("base", Growth.MIN_BASE)),
                        phrases.sentence("method.unknown", Map.of()),
                        phrases.sentence("method.regions", Map.of()))));
    }

    private static String hundredths(CommonPhrases phrases, int hundredths) {
        return CellText.decimal(BigDecimal.valueOf(hundredths, 2), phrases.language());
    }
}
