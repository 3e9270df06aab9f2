package kz.almasu.checker;

import java.util.List;
import kz.almasu.document.Caption;

/** A part of a text that is read as a whole, before its words. */
sealed interface Span {

    int from();

    int to();

    /** An expression of time. */
    record Time(int from, int to, Meaning.When when) implements Span {}

    /** References to captioned blocks of one kind. */
    record Reference(int from, int to, Caption.Kind kind, List<Place> places) implements Span {}

    /** Where a number of a reference stands; numbers within a range stand where the last one does. */
    record Place(int number, int from, int to) {}
}
