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

/** Comparison of the shares of degrees in both directions, rounded as in the tables. */
final class DegreeShares {

    private DegreeShares() {}

    static List<Block> blocks(TableNarrative outgoing, TableNarrative incoming) {
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
            TableNarrative own, TableNarrative opposite, String key, IntPredicate wanted) {
        List<Fragment> items = new ArrayList<>();
        for (MemberRow member : own.ranking().members()) {
            Optional<MemberRow> counterpart = opposite.ranking().member(member.key());
            if (counterpart.isPresent() && hasComparableShares(member, counterpart.get(), wanted)) {
                items.add(shareComparison(own.phrases(), member, counterpart.get(), key));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(own.sentence(
                        key.equals("degrees.equal") ? "equal" : "higher",
                        key,
                        Map.of("degrees", own.phrases().messageFormatter().list(items))));
    }

    /** Leaves out degrees without participants in both directions. */
    private static boolean hasComparableShares(MemberRow own, MemberRow opposite, IntPredicate wanted) {
        return own.share().isKnown()
                && opposite.share().isKnown()
                && own.count() + opposite.count() > 0
                && wanted.test(percent(own).compareTo(percent(opposite)));
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
