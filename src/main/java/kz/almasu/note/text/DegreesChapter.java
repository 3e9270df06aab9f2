package kz.almasu.note.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.Sentence;
import kz.almasu.registry.Direction;

/** What degrees participants have: who prevails, how the directions differ, how the numbers changed. */
final class DegreesChapter implements Chapter {

    private static final String OUTGOING = "4";
    private static final String INCOMING = "5";

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        TableNarrative outgoing = TableNarrative.of(phrases, "degrees", Direction.OUTGOING, OUTGOING);
        TableNarrative incoming = TableNarrative.of(phrases, "degrees", Direction.INCOMING, INCOMING);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(outgoing.unlessEmpty(() -> prevailing(outgoing, OUTGOING)));
        blocks.addAll(incoming.unlessEmpty(() -> prevailing(incoming, INCOMING)));
        blocks.addAll(shares(outgoing, incoming));
        blocks.addAll(outgoing.changes(outgoing.ranking().members()));
        blocks.addAll(incoming.changes(incoming.ranking().members()));
        blocks.add(Tables.block(phrases, OUTGOING));
        blocks.add(Tables.block(phrases, INCOMING));
        return blocks;
    }

    private static List<Block> prevailing(TableNarrative telling, String table) {
        return telling.paragraph(
                "ranked",
                List.of(
                        Optional.of(telling.topSentence(
                                "degrees.most",
                                1,
                                Map.of("table", telling.phrases().tableReference(table)))),
                        telling.earlierLeaderSentence(),
                        telling.withoutParticipantsSentence(),
                        telling.unknownSentence()));
    }

    /** In which direction each share is higher, as the tables show it: rounded. */
    private static List<Block> shares(TableNarrative outgoing, TableNarrative incoming) {
        if (outgoing.ranking().withParticipants().isEmpty()
                || incoming.ranking().withParticipants().isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        higher(incoming, outgoing, "degrees.higher", order -> order > 0).ifPresent(sentences::add);
        higher(outgoing, incoming, "degrees.higher", order -> order > 0).ifPresent(sentences::add);
        higher(outgoing, incoming, "degrees.equal", order -> order == 0).ifPresent(sentences::add);
        return sentences.isEmpty() ? List.of() : List.of(new Block.Paragraph("degrees.shares", sentences));
    }

    private static Optional<Sentence> higher(
            TableNarrative here, TableNarrative there, String key, IntPredicate wanted) {
        List<Fragment> items = new ArrayList<>();
        for (MemberRow member : here.ranking().members()) {
            Optional<MemberRow> other = there.ranking().member(member.key());
            if (other.isPresent() && hasComparableShares(member, other.get(), wanted)) {
                items.add(shareComparison(here.phrases(), member, other.get(), key));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(here.sentence(
                        key.equals("degrees.equal") ? "equal" : "higher",
                        key,
                        Map.of("degrees", here.phrases().messageFormatter().list(items))));
    }

    /** Nobody here and nobody there is no statement about shares. */
    private static boolean hasComparableShares(MemberRow here, MemberRow there, IntPredicate wanted) {
        return here.share().isKnown()
                && there.share().isKnown()
                && here.count() + there.count() > 0
                && wanted.test(percent(here).compareTo(percent(there)));
    }

    private static BigDecimal percent(MemberRow member) {
        return ((Cell.Share) member.share().cell()).percent();
    }

    private static Fragment shareComparison(CommonPhrases phrases, MemberRow here, MemberRow there, String key) {
        return phrases.messageFormatter()
                .term(
                        key.equals("degrees.equal") ? "degrees.alike" : "degrees.against",
                        Map.of(
                                "name", phrases.name(here),
                                "share", phrases.number(here.share()),
                                "other", phrases.number(there.share())));
    }
}
