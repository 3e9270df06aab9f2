package kz.almasu.checker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.note.NoteSource;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institutions;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Refusal;

/** Checks a text against the figures that the caller can see. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it reads the tables that the caller can see")
public class NoteChecker {

    /** About twenty times the length of the published note. */
    public static final int MAX_CHARACTERS = 200_000;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    /**
     * Returns the claims of a text in the language of these tables, in their order: numbers, changes, rankings and
     * references, each with its verdict.
     *
     * @throws Refusal invalid, if the text is longer than {@link #MAX_CHARACTERS}
     */
    public List<Claim> check(NoteSource source, String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw Refusal.invalid("check.tooLong", text.length(), MAX_CHARACTERS);
        }
        NameCatalogue catalogue = NameCatalogue.of(codeLists, institutions, source.language());
        return new TextChecker(source, catalogue).check(text);
    }
}
