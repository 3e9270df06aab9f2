package kz.almasu.submission.mark;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Marks on participants to correct or to leave out, of a report that waits for a decision.
 *
 * @param unsent marks that the next return will send
 * @param participants those that the office had to correct or to leave out after the last return
 * @param answered those of them whose mark the office has answered
 */
public record AnsweredMarks(long unsent, long participants, long answered) implements Serializable {

    public static final AnsweredMarks NONE = new AnsweredMarks(0, 0, 0);

    /** A mark of which only this is of interest: when it was sent, null for not yet, and the answer, null for none. */
    record Row(Long submission, MarkVerdict verdict, Comparable<Object> sentAt, String answer) {}

    /** Counts the marks of one report; a return that sent only marks in order counts as the last one, too. */
    static AnsweredMarks of(List<Row> rows) {
        Comparable<Object> last =
                rows.stream().map(Row::sentAt).filter(Objects::nonNull).reduce(null, AnsweredMarks::later);
        List<Row> open = rows.stream().filter(row -> row.verdict().isOpen()).toList();
        List<Row> sent = open.stream()
                .filter(row -> row.sentAt() != null && row.sentAt().equals(last))
                .toList();
        return new AnsweredMarks(
                open.stream().filter(row -> row.sentAt() == null).count(),
                sent.size(),
                sent.stream().filter(row -> row.answer() != null).count());
    }

    private static Comparable<Object> later(Comparable<Object> first, Comparable<Object> second) {
        return first == null || second.compareTo(first) > 0 ? second : first;
    }

    /** True if the office has sent marked participants back. */
    public boolean isBack() {
        return participants > 0;
    }
}
