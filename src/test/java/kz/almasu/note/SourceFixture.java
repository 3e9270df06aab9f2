package kz.almasu.note;

import java.util.Optional;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Figures;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.period.Period;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;

/** What a note is written from, without a server: the demo's half-years, or any other figures for the same two. */
public final class SourceFixture {

    private SourceFixture() {}

    /** 2023 H1, compared with the figures published for 2022 H1. */
    public static NoteSource demo(Language language) {
        return of(new FiguresFixture(), language);
    }

    /** What these figures say of 2023 H1 and 2022 H1. */
    public static NoteSource of(Figures figures, Language language) {
        return new NoteSource(
                tables(figures, NoteFixture.REPORTED, NoteFixture.BEFORE, language),
                Optional.of(tables(figures, NoteFixture.BEFORE, null, language)));
    }

    /** What these figures say of 2023 H1, without anything before. */
    public static NoteSource alone(Figures figures, Language language) {
        return new NoteSource(tables(figures, NoteFixture.REPORTED, null, language), Optional.empty());
    }

    /** 2022 H1 as it was published, as if it were reported. */
    public static NoteSource published(Language language) {
        return new NoteSource(tables(new FiguresFixture(), NoteFixture.BEFORE, null, language), Optional.empty());
    }

    private static TableSet tables(Figures figures, Period period, Period compared, Language language) {
        Composition composition = new Composition(
                period,
                compared,
                Basis.APPROVED,
                language,
                figures,
                CatalogueFixture.CODE_LISTS,
                CatalogueFixture.INSTITUTIONS);
        return TableSet.of(
                period.getHalfYear(),
                language,
                NoteTables.ALL.stream()
                        .map(definition -> definition.compose(composition))
                        .toList());
    }
}
