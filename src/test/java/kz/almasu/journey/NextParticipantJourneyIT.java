package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Several participants of one exchange, entered one after the other with “save and next”. */
class NextParticipantJourneyIT extends Journey {

    private static final LocalDate START = PRESENT.firstDay().plusDays(20);

    @Test
    void keepsTheExchangeAndShowsErrorsUntilCorrected() {
        Visitor.of(browser, portal, "en")
                .signedInAs("wku")
                .openReport(PRESENT)
                .add()
                .name("Серік", "Айдана")
                .exchange("OUTGOING", "DE", "Technical University of Munich")
                .details("PHD", "07", "DAAD", "OFFLINE")
                .days(START, START.minusDays(3))
                .saveAndNext()
                .hasMessageAt("end_date", "must not be before the start")
                .hasValue("family_name", "Серік")
                .name("Серік", "Әсел")
                .suggestionsFor("Technical University of Munich")
                .hasMessageAt("end_date", "must not be before the start")
                .hasValue("given_name", "Әсел")
                .days(START, START.plusDays(3))
                .saveAndNext()
                .hasNoMessageAt("end_date")
                .hasValue("family_name", "")
                .hasValue("country_input", "Germany")
                .name("Мұрат", "Нұрлан")
                .details("PHD", "05", "DAAD", "OFFLINE")
                .save()
                .hasText("Серік Әсел")
                .hasText("Мұрат Нұрлан");
    }
}
