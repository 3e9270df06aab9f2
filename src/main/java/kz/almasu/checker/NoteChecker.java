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

    /** For readers who have not signed in: about twice the length of the published note. */
    public static final int MAX_ANONYMOUS_CHARACTERS = 40_000;

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
        return check(source, text, MAX_CHARACTERS);
    }

    /**
     * Returns the claims of a text of an anonymous reader.
     *
     * @throws Refusal invalid, if the text is longer than {@link #MAX_ANONYMOUS_CHARACTERS}
     */
    public List<Claim> checkAnonymously(NoteSource source, String text) {
        return check(source, text, MAX_ANONYMOUS_CHARACTERS);
    }

    private List<Claim> check(NoteSource source, String text, int most) {
        if (text.length() > most) {
            throw Refusal.invalid("check.tooLong", text.length(), most);
        }
        NameCatalogue catalogue = NameCatalogue.of(codeLists, institutions, source.language());
        return new TextChecker(source, catalogue).check(text);
    }
}
