package kz.almasu.web.note;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.almasu.checker.Claim;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.system.Language;

/**
 * A text in one language with the verdict on each of its statements.
 *
 * @param pieces the whole text, split at the boundaries of statements
 * @param missingPlaceholders placeholders without a figure; if there are any, nothing else is checked
 */
public record CheckedText(Language language, List<Piece> pieces, List<String> missingPlaceholders)
        implements Serializable {

    /**
     * A part of the text: a statement, or plain text between statements.
     *
     * @param line the line that contains the statement; null for plain text
     * @param verdict null for plain text
     * @param expected the correct value; null unless contradicted
     * @param figures descriptions of the figures that decide
     * @param reason why a contradicted statement is accepted; null if it is not
     */
    public record Piece(String text, String line, Verdict verdict, String expected, List<String> figures, String reason)
            implements Serializable {

        static Piece plain(String text) {
            return new Piece(text, null, null, null, List.of(), null);
        }

        public boolean isStatement() {
            return verdict != null;
        }

        /** True if it prevents publishing. */
        public boolean isBlocking() {
            return verdict == Verdict.CONTRADICTED && reason == null;
        }
    }

    @FunctionalInterface
    interface PieceFactory {
        Piece create(Claim claim);
    }

    /** Splits the text at its claims; of overlapping claims the first is used. */
    static CheckedText of(Language language, String text, List<Claim> claims, PieceFactory factory) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Claim claim : claims) {
            if (claim.from() >= at) {
                addPlain(pieces, text.substring(at, claim.from()));
                pieces.add(factory.create(claim));
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

    public List<Piece> statements() {
        return pieces.stream().filter(Piece::isStatement).toList();
    }

    /** Returns the statements without support, contradicted ones first. */
    public List<Piece> unsupported() {
        return statements().stream()
                .filter(piece -> piece.verdict() != Verdict.SUPPORTED)
                .sorted(Comparator.comparing(Piece::verdict))
                .toList();
    }

    /** Returns the number of statements and missing placeholders that prevent publishing. */
    public long blocking() {
        return missingPlaceholders.size()
                + pieces.stream().filter(Piece::isBlocking).count();
    }
}
