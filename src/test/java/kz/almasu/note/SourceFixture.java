package kz.almasu.note;

import java.util.function.Function;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.figures.PeriodCounts;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/** Sources of notes without a server: the demo's half-years, or any other figures for the same two. */
public final class SourceFixture {

    private SourceFixture() {}

    /** Returns 2023 H1, compared with the figures published for 2022 H1. */
    public static NoteSource demo(Language language) {
        return of(FiguresFixture::of, language);
    }

    /** Returns these figures of 2023 H1, compared with those of 2022 H1. */
    public static NoteSource of(Function<Period, PeriodCounts> figures, Language language) {
        return new NoteCounts(
                        figures.apply(NoteFixture.REPORTED),
                        figures.apply(NoteFixture.BEFORE),
                        NoteFixture.REFERENCE_DATA)
                .in(language);
    }

    /** Returns these figures of 2023 H1 without a comparison. */
    public static NoteSource alone(Function<Period, PeriodCounts> figures, Language language) {
        return new NoteCounts(figures.apply(NoteFixture.REPORTED), null, NoteFixture.REFERENCE_DATA).in(language);
    }

    /** Returns 2022 H1 as published, as if it were the reported half-year. */
    public static NoteSource published(Language language) {
        return alone(period -> FiguresFixture.of(NoteFixture.BEFORE), language);
    }
}
