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

/** Holds what analysts and readers type or paste against the figures that they can see. */
@ApplicationScoped
@Transactional
@AllowedToEveryone("it reads the tables that the caller can see")
public class NoteChecker {

    /** Some twenty times as long as the note itself. */
    public static final int MAX_CHARACTERS = 200_000;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    /**
     * What a text in the language of these tables claims of them, in its order: each number, change, ranking and
     * reference, with its verdict.
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
