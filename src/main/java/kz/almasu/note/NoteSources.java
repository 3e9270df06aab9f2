package kz.almasu.note;

import kz.almasu.system.Language;

/** Tables of a note in any language; a further language makes no query. */
public sealed interface NoteSources permits NoteCounts, PublishableNote {

    /** True if no participants are known. */
    boolean isEmpty();

    NoteSource in(Language language);

    /** Returns the tables alone, without the series of all half-years, which takes further queries. */
    NoteSource tablesIn(Language language);
}
