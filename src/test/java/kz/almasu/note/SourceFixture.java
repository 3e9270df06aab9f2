package kz.almasu.note;

import java.util.function.Function;
import kz.almasu.figures.FiguresFixture;
import kz.almasu.figures.PeriodCounts;
import kz.almasu.period.Period;
import kz.almasu.system.Language;

/** What a note is written from, without a server: the demo's half-years, or any other figures for the same two. */
public final class SourceFixture {

    private SourceFixture() {}

    /** 2023 H1, compared with the figures published for 2022 H1. */
    public static NoteSource demo(Language language) {
        return of(FiguresFixture::of, language);
    }

    /** What these figures say of 2023 H1 and 2022 H1. */
    public static NoteSource of(Function<Period, PeriodCounts> figures, Language language) {
        return new NoteCounts(
                        figures.apply(NoteFixture.REPORTED),
                        figures.apply(NoteFixture.BEFORE),
                        NoteFixture.REFERENCE_DATA)
                .in(language);
    }

    /** What these figures say of 2023 H1, without anything before. */
    public static NoteSource alone(Function<Period, PeriodCounts> figures, Language language) {
        return new NoteCounts(figures.apply(NoteFixture.REPORTED), null, NoteFixture.REFERENCE_DATA).in(language);
    }

    /** 2022 H1 as it was published, as if it were reported. */
    public static NoteSource published(Language language) {
        return alone(period -> FiguresFixture.of(NoteFixture.BEFORE), language);
    }
}
