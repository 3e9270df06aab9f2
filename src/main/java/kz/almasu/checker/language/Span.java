package kz.almasu.checker.language;

import java.util.List;
import kz.almasu.document.Caption;

/** A part of a text recognized as a whole before tokenization. */
public sealed interface Span {

    int from();

    int to();

    record PeriodSpan(int from, int to, Meaning.PeriodMeaning period) implements Span {}

    /** References to captioned blocks of one kind. */
    record ReferenceSpan(int from, int to, Caption.Kind kind, List<ReferencedNumber> numbers) implements Span {}

    /** A referenced number with its position; the numbers of a range have the position of the last one. */
    record ReferencedNumber(int number, int from, int to) {}
}
