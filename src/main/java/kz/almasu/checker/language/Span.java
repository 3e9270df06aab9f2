package kz.almasu.checker.language;

import java.util.List;
import kz.almasu.document.Caption;

/** A part of a text that is read as a whole, before its words. */
public sealed interface Span {

    int from();

    int to();

    /** An expression of time. */
    record TimeSpan(int from, int to, Meaning.PeriodMeaning when) implements Span {}

    /** References to captioned blocks of one kind. */
    record ReferenceSpan(int from, int to, Caption.Kind kind, List<ReferencedNumber> places) implements Span {}

    /** Where a number of a reference stands; numbers within a range stand where the last one does. */
    record ReferencedNumber(int number, int from, int to) {}
}
