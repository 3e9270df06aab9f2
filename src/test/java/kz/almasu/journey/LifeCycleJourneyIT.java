package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the first participant to the published figure, through the pages of office and ministry. */
class LifeCycleJourneyIT extends Journey {

    private static final LocalDate START = PRESENT.firstDay().plusDays(20);

    @Test
    void countsAnEntryInTable1OnceApproved() {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("turan");
        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        int before = reviewer.participantCount(PRESENT, "1", "Japan");

        office.openReport(PRESENT)
                .add()
                .name("Оспанова", "Әсел")
                .exchange("OUTGOING", "JP", "Kyoto Institute of Invented Studies")
                .details("PHD", "07", "INTER_UNIVERSITY", "OFFLINE")
                .days(START, START.plusDays(12))
                .save()
                .hasText("Оспанова Әсел")
                .submit()
                .hasState("SUBMITTED")
                .offersNoEditing();
        assertThat(reviewer.participantCount(PRESENT, "1", "Japan")).isEqualTo(before);

        reviewer.openReview(PRESENT, "TURAN")
                .hasState("SUBMITTED")
                .returnToOffice()
                .hasText("Give the reason");
        reviewer.openReview(PRESENT, "TURAN")
                .comment("The exchange lasted two weeks, not twelve days.")
                .returnToOffice()
                .hasState("RETURNED");

        office.openReport(PRESENT)
                .hasText("The exchange lasted two weeks, not twelve days.")
                .edit("Оспанова")
                .days(START, START.plusDays(14))
                .save()
                .submit()
                .hasState("SUBMITTED");

        reviewer.openReview(PRESENT, "TURAN").approve().hasState("APPROVED");
        assertThat(reviewer.participantCount(PRESENT, "1", "Japan")).isEqualTo(before + 1);
        office.openReport(PRESENT).hasState("APPROVED").offersNoEditing();
    }

    @Test
    void keepsTheInputOfAnInvalidEntry() {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("sdu");
        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        reviewer.openReview(PRESENT, "SDU")
                .comment("Please enter your guests.")
                .returnToOffice()
                .hasState("RETURNED");

        office.openReport(PRESENT)
                .add()
                .name("<script>alert(1)</script>", "Bob")
                .exchange("INCOMING", "DE", "Invented Technical University")
                .details("MASTER", "04", "DAAD", "HYBRID")
                .days(START, START.minusDays(3))
                .saveExpectingErrors()
                .hasMessageAt("family_name", "is not a name")
                .hasMessageAt("end_date", "must not be before the start")
                .hasValue("family_name", "<script>alert(1)</script>")
                .hasValue("given_name", "Bob");
        office.openReport(PRESENT).hasText("0");
    }

    @Test
    void undoesTheRemovalOfAParticipant() {
        Visitor.of(browser, portal, "en")
                .signedInAs("ktu")
                .openReport(PRESENT)
                .remove("Outgoing")
                .undo();
    }

    @Test
    void refusesADecisionFromAnOutdatedPage() {
        Visitor first = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        Visitor second = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        ReviewPage outdated = second.openReview(PRESENT, "ATU").offers("approve");
        first.openReview(PRESENT, "ATU").approve().hasState("APPROVED");
        outdated.approve().hasText("is not possible");
    }
}
