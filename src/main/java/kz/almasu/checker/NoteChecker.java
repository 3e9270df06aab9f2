package kz.almasu.checker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Checks an analyst's text against the figures of a half-year and of the comparison half-year. */
@ApplicationScoped
@Transactional
public class NoteChecker {

    /** About twenty times the length of the published note. */
    public static final int MAX_CHARACTERS = 200_000;

    @Inject
    private NoteTables tables;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    /**
     * Returns the claims of the text in their order: numbers, changes, rankings and references, each with its verdict.
     *
     * @param with the comparison half-year; null for the same half one year before
     * @throws Refusal invalid, if the text is longer than {@link #MAX_CHARACTERS}; not found, if the half-year does not
     *     exist; forbidden, if the caller may not see it
     */
    public List<Claim> check(String period, String with, Language language, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw Refusal.invalid("check.tooLong", text.length(), MAX_CHARACTERS);
        }
        return check(tables.source(period, with, language), text);
    }

    /** Returns the claims of a text written in the language of the source. */
    public List<Claim> check(NoteSource source, String text) {
        NameCatalogue catalogue = NameCatalogue.of(codeLists, institutions, source.language());
        return new TextChecker(source, catalogue).check(text);
    }
}
