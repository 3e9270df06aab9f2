package kz.almasu.checker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institutions;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Holds what analysts type or paste against the figures of a half-year and of the one that it is compared with. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it reads the tables that the caller can see")
public class NoteChecker {

    /** Some twenty times as long as the note itself. */
    public static final int MOST_CHARACTERS = 200_000;

    @Inject
    private NoteTables tables;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    /**
     * What the text claims, in its order: each number, change, ranking and reference, with its verdict.
     *
     * @param with the half-year to compare with; null for the same half a year before
     * @throws Refusal invalid, if the text is longer than {@link #MOST_CHARACTERS}; not found, if there is no such
     *     half-year; forbidden, if it is not for the caller
     */
    public List<Claim> check(String period, String with, Language language, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Refusal.invalid("check.tooLong", text.length(), MOST_CHARACTERS);
        }
        return check(tables.source(period, with, language), text);
    }

    /** What a text in the language of these tables claims of them. */
    public List<Claim> check(NoteSource source, String text) {
        Catalogue catalogue = Catalogue.of(codeLists, institutions, source.language());
        return new TextCheck(source, catalogue).check(text);
    }
}
