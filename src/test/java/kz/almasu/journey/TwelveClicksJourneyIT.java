package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a list as universities keep it to the receipt, in a window and on a phone. */
class TwelveClicksJourneyIT extends Journey {

    private static final int MOST_CLICKS = 12;
    private static final int CLICKS_OF_A_PERFECT_LIST = 8;

    @ParameterizedTest
    @CsvSource({
        "22-kz-university-whole.xlsx, 5, aru, kk, 390",
        "22c-forty-rows.xlsx, 40, atyrau, ru, 1280",
    })
    void takesAnUnderstoodListToTheReceipt(String file, int participants, String login, String language, int width) {
        int clicks = clerk(language, width)
                .signIn(login)
                .upload(file, OfficeSheet.workbook(file))
                .save(participants)
                .openSignature()
                .sign();

        assertThat(clicks).isEqualTo(CLICKS_OF_A_PERFECT_LIST);
    }

    /** Typing errors, look-alike letters, days that do not exist, one exchange twice and one that is very long. */
    @ParameterizedTest
    @CsvSource({"kaznai, 1280", "wkmu, 390"})
    void takesAListWithADozenMistakesToTheReceipt(String login, int width) {
        String year = "." + PRESENT.firstDay().getYear();
        String month = ".%02d".formatted(PRESENT.firstDay().getMonthValue() + 3);
        int clicks = clerk("ru", width)
                .signIn(login)
                .upload("список.xlsx", OfficeSheet.workbookOfText("30-sixty-rows-a-dozen-mistakes.txt"))
                .acceptSuggestions()
                .type("01" + month + year + "-10" + month + year, "10" + month + year + "-20" + month + year)
                .save(60)
                .openSignature()
                .explain(2, "Подтверждено приказом ректора № 14.")
                .sign();

        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private ClickingClerk clerk(String language, int width) {
        return new ClickingClerk(Visitor.of(
                browser, portal, new NewContextOptions().setLocale(language).setViewportSize(width, 844)));
    }
}
