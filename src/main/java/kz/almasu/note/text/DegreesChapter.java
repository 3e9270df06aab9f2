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
    public List<Block> blocks(Phrases phrases) {
        Telling outgoing = Telling.of(phrases, "degrees", Direction.OUTGOING, OUTGOING);
        Telling incoming = Telling.of(phrases, "degrees", Direction.INCOMING, INCOMING);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(outgoing.unlessNobody(() -> prevailing(outgoing, OUTGOING)));
        blocks.addAll(incoming.unlessNobody(() -> prevailing(incoming, INCOMING)));
        blocks.addAll(shares(outgoing, incoming));
        blocks.addAll(outgoing.changes(outgoing.ranking().members()));
        blocks.addAll(incoming.changes(incoming.ranking().members()));
        blocks.add(Tables.block(phrases, OUTGOING));
        blocks.add(Tables.block(phrases, INCOMING));
        return blocks;
    }

    private static List<Block> prevailing(Telling telling, String table) {
        return telling.paragraph(
                "ranked",
                List.of(
                        Optional.of(telling.most(
                                "degrees.most",
                                1,
                                Map.of("table", telling.phrases().tableReference(table)))),
                        telling.earlier(),
                        telling.none(),
                        telling.unknown()));
    }

    /** In which direction each share is higher, as the tables show it: rounded. */
    private static List<Block> shares(Telling outgoing, Telling incoming) {
        if (outgoing.ranking().counted().isEmpty()
                || incoming.ranking().counted().isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        higher(incoming, outgoing, "degrees.higher", order -> order > 0).ifPresent(sentences::add);
        higher(outgoing, incoming, "degrees.higher", order -> order > 0).ifPresent(sentences::add);
        higher(outgoing, incoming, "degrees.equal", order -> order == 0).ifPresent(sentences::add);
        return sentences.isEmpty() ? List.of() : List.of(new Block.Paragraph("degrees.shares", sentences));
    }

    private static Optional<Sentence> higher(Telling here, Telling there, String key, IntPredicate wanted) {
        List<Term> items = new ArrayList<>();
        for (Member member : here.ranking().members()) {
            Optional<Member> other = there.ranking().member(member.key());
            if (other.isPresent() && compared(member, other.get(), wanted)) {
                items.add(against(here.phrases(), member, other.get(), key));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(here.sentence(
                        key.equals("degrees.equal") ? "equal" : "higher",
                        key,
                        Map.of("degrees", here.phrases().wording().list(items))));
    }

    /** Nobody here and nobody there is no statement about shares. */
    private static boolean compared(Member here, Member there, IntPredicate wanted) {
        return here.share().isKnown()
                && there.share().isKnown()
                && here.count() + there.count() > 0
                && wanted.test(percent(here).compareTo(percent(there)));
    }

    private static BigDecimal percent(Member member) {
        return ((Cell.Share) member.share().cell()).percent();
    }

    private static Term against(Phrases phrases, Member here, Member there, String key) {
        return phrases.wording()
                .term(
                        key.equals("degrees.equal") ? "degrees.alike" : "degrees.against",
                        Map.of(
                                "name", phrases.name(here),
                                "share", phrases.number(here.share()),
                                "other", phrases.number(there.share())));
    }
}
