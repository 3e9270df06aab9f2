package kz.almasu.web.note;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.almasu.checker.Claim;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.system.Language;

/**
 * A text in one language as it reads, with what the figures say of each of its statements.
 *
 * @param pieces the whole text, cut where statements begin and end
 * @param missingPlaceholders placeholders in it for which there is no figure; then nothing else is checked
 */
public record CheckedText(Language language, List<Piece> pieces, List<String> missingPlaceholders)
        implements Serializable {

    /**
     * A part of the text.
     *
     * @param line the line in which it stands; null for what stands between statements
     * @param verdict on it, if it is a statement; null for what stands between statements
     * @param expected the right value; null unless contradicted
     * @param figures what decides, in words
     * @param reason why its line stays though it is contradicted; null if nobody gave one
     */
    public record Piece(String text, String line, Verdict verdict, String expected, List<String> figures, String reason)
            implements Serializable {

        static Piece plain(String text) {
            return new Piece(text, null, null, null, List.of(), null);
        }

        public boolean isStatement() {
            return verdict != null;
        }

        /** Whether it stands against publishing. */
        public boolean isBlocking() {
            return verdict == Verdict.CONTRADICTED && reason == null;
        }
    }

    /** Says of a claim what a reader wants to know. */
    @FunctionalInterface
    interface PieceFactory {
        Piece create(Claim claim);
    }

    /** The text cut at its claims; of claims that overlap the first stays. */
    static CheckedText of(Language language, String text, List<Claim> claims, PieceFactory saying) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Claim claim : claims) {
            if (claim.from() >= at) {
                addPlain(pieces, text.substring(at, claim.from()));
                pieces.add(saying.create(claim));
                at = claim.to();
            }
        }
        addPlain(pieces, text.substring(at));
        return new CheckedText(language, List.copyOf(pieces), List.of());
    }

    static CheckedText unreadable(Language language, String text, List<String> missing) {
        return new CheckedText(language, List.of(Piece.plain(text)), missing);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.plain(text));
        }
    }

    /** Each statement, in the order of the text. */
    public List<Piece> statements() {
        return pieces.stream().filter(Piece::isStatement).toList();
    }

    /** Each statement that no figure supports: first those that are contradicted. */
    public List<Piece> unsupported() {
        return statements().stream()
                .filter(piece -> piece.verdict() != Verdict.SUPPORTED)
                .sorted(Comparator.comparing(Piece::verdict))
                .toList();
    }

    /** How many statements stand against publishing, or figures in it do not exist. */
    public long blocking() {
        return missingPlaceholders.size()
                + pieces.stream().filter(Piece::isBlocking).count();
    }
}
