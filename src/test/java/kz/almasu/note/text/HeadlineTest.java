package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.almasu.document.Cell;
import kz.almasu.note.NoteFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key figures of 2023 H1 as published: 735, 382 and 353, after 313, 139 and 174; and changes of each size. */
class HeadlineTest {

    @Test
    void figuresOf2023H1() {
        List<Headline> headlines = Headline.of(NoteFixture.source(Language.EN));

        assertThat(headlines).extracting(Headline::value).containsExactly("735", "382", "353");
        assertThat(headlines)
                .extracting(Headline::earlier)
                .containsExactly("a year earlier: 313", "a year earlier: 139", "a year earlier: 174");
        assertThat(headlines).extracting(Headline::change).containsExactly("×2.3", "×2.7", "×2.0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    100, 100, unchanged
                    0, 0, unchanged
                    10, 20, ×2.0
                    10, 19, +90.0%
                    200, 235, +17.5%
                    200, 176, −12.0%
                    9, 27, +18
                    9, 5, −4
                    0, 5, +5
                    50, 0, −50
                    100000, 100001, +1
                    """)
    void changesOfEachSize(long earlier, long now, String change) {
        assertThat(headline(new Cell.Amount(now), new Cell.Amount(earlier)).change())
                .isEqualTo(change);
    }

    @Test
    void anUnknownNumberHasNoChange() {
        Headline unknown = headline(new Cell.Amount(5), Cell.UNKNOWN);

        assertThat(unknown.earlier()).isEqualTo("a year earlier: not known");
        assertThat(unknown.change()).isEmpty();
        assertThat(headline(Cell.UNKNOWN, new Cell.Amount(5)).change()).isEmpty();
    }

    @Test
    void withoutAYearBeforeThereIsNothingToCompare() {
        Headline alone = new Headline(null, new Cell.Amount(5), Optional.empty(), Language.EN);

        assertThat(alone.earlier()).isEmpty();
        assertThat(alone.change()).isEmpty();
    }

    private static Headline headline(Cell now, Cell before) {
        return new Headline(null, now, Optional.of(before), Language.EN);
    }
}
