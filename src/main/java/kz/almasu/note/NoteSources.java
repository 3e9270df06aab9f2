package kz.almasu.note;

import kz.almasu.system.Language;

/** The tables that a note is written from, in any language; the language costs no query. */
public sealed interface NoteSources permits NoteCounts, PublishableNote {

    /** True if nobody is known to have taken part in the half-year. */
    boolean isEmpty();

    NoteSource in(Language language);
}
