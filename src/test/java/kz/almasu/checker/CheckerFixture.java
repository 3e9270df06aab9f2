package kz.almasu.checker;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.NoteSource;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;

/** Texts checked against the tables of 2023 H1 and 2022 H1. */
public final class CheckerFixture {

    private static final Map<Language, TextChecker> CHECKS = new EnumMap<>(Language.class);

    private CheckerFixture() {}

    /** The language identifies the source: all tests use one half-year and its year before. */
    public static List<Claim> check(NoteSource source, String text) {
        return check(source.language(), text);
    }

    static List<Claim> check(Language language, String text) {
        return CHECKS.computeIfAbsent(
                        language,
                        absent -> new TextChecker(
                                NoteFixture.source(language),
                                NameCatalogue.of(CatalogueFixture.CODE_LISTS, CatalogueFixture.INSTITUTIONS, language)))
                .check(text);
    }
}
