package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest numbers of the tables of 2023 H1, as published. */
class TableSummaryTest {

    @ParameterizedTest
    @CsvSource({
        "1, Uzbekistan 116 · Russia 98 · Kyrgyzstan 28",
        "overview, Kazakhstani staff (outgoing) 382 · Foreign staff (incoming) 353",
        "3, First half of 2023 38 · First half of 2022 23",
    })
    void namesTheLargestNumbers(String id, String summary) {
        assertThat(TableSummary.of(NoteFixture.compose(id, Language.EN), Language.EN)
                        .replace('\u00A0', ' '))
                .isEqualTo(summary);
    }

    /** Of 2022 H1 most numbers were not published. */
    @ParameterizedTest
    @CsvSource({"1, Kyrgyzstan 38", "6, ''"})
    void leavesOutWhatIsUnknown(String id, String summary) {
        assertThat(TableSummary.of(NoteFixture.composeBefore(id, Language.EN), Language.EN)
                        .replace('\u00A0', ' '))
                .isEqualTo(summary);
    }
}
