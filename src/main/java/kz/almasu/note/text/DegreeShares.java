package kz.almasu.note.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Cell;
import kz.almasu.document.Sentence;

/** Comparison of the shares of degrees in both directions. Shares that differ but are shown alike are not compared. */
final class DegreeShares {

    private DegreeShares() {}

    static List<Block> blocks(TableNarrative outgoing, TableNarrative incoming) {
        if (outgoing.ranking().withParticipants().isEmpty()
                || incoming.ranking().withParticipants().isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        compared(incoming, outgoing, "degrees.higher", Order.HIGHER).ifPresent(sentences::add);
        compared(outgoing, incoming, "degrees.higher", Order.HIGHER).ifPresent(sentences::add);
        compared(outgoing, incoming, "degrees.equal", Order.EQUAL).ifPresent(sentences::add);
        return sentences.isEmpty() ? List.of() : List.of(new Block.Paragraph("degrees.shares", sentences));
    }

    private enum Order {
        HIGHER,
        LOWER,
        EQUAL,
        /** Different, but equal as the tables round them. */
        SHOWN_ALIKE
    }

    private static Optional<Sentence> compared(TableNarrative own, TableNarrative opposite, String key, Order wanted) {
        List<Fragment> items = new ArrayList<>();
        for (MemberRow member : own.ranking().members()) {
            opposite.ranking()
                    .member(member.key())
                    .filter(other -> hasComparableShares(member, other))
                    .filter(other -> order(own.ranking(), member, opposite.ranking(), other) == wanted)
                    .ifPresent(other -> items.add(shareComparison(own.phrases(), member, other, key)));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(own.sentence(
                        key.equals("degrees.equal") ? "equal" : "higher",
                        key,
                        Map.of("degrees", own.phrases().messageFormatter().list(items))));
    }

    /** Leaves out degrees without participants in both directions. */
    private static boolean hasComparableShares(MemberRow own, MemberRow opposite) {
        return own.share().isKnown() && opposite.share().isKnown() && own.count() + opposite.count() > 0;
    }

    /** Compares the exact shares: a share is known only if the number and the total are. */
    private static Order order(Ranking ownRanking, MemberRow own, Ranking otherRanking, MemberRow other) {
        int exact = product(own.count(), otherRanking.total()).compareTo(product(other.count(), ownRanking.total()));
        if (exact == 0) {
            return Order.EQUAL;
        }
        if (percent(own).compareTo(percent(other)) == 0) {
            return Order.SHOWN_ALIKE;
        }
        return exact > 0 ? Order.HIGHER : Order.LOWER;
    }

    private static BigDecimal product(long count, TableValue total) {
        return BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(total.amount()));
    }

    private static BigDecimal percent(MemberRow member) {
        return ((Cell.Share) member.share().cell()).percent();
    }

    private static Fragment shareComparison(CommonPhrases phrases, MemberRow own, MemberRow opposite, String key) {
        return phrases.messageFormatter()
                .term(
                        key.equals("degrees.equal") ? "degrees.alike" : "degrees.against",
                        Map.of(
                                "name", phrases.name(own),
                                "share", phrases.number(own.share()),
                                "other", phrases.number(opposite.share())));
    }
}
