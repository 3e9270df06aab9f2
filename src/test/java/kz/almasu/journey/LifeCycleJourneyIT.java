package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the first participant to the published figure, through both sides' pages. */
class LifeCycleJourneyIT extends Journey {

    private static final LocalDate START = PRESENT.firstDay().plusDays(20);

    @Test
    void whatAnOfficeEntersAppearsInTableOneOnceItIsApproved() {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("turan");
        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        int before = reviewer.participants(PRESENT, "1", "Japan");

        office.report(PRESENT)
                .add()
                .name("Оспанова", "Әсел")
                .exchange("OUTGOING", "JP", "Kyoto Institute of Invented Studies")
                .details("PHD", "07", "INTER_UNIVERSITY", "OFFLINE")
                .days(START, START.plusDays(12))
                .save()
                .says("Оспанова Әсел")
                .submit()
                .isIn("SUBMITTED")
                .offersNoEditing();
        assertThat(reviewer.participants(PRESENT, "1", "Japan")).isEqualTo(before);

        reviewer.decision(PRESENT, "TURAN").isIn("SUBMITTED").giveBack().says("Give the reason");
        reviewer.decision(PRESENT, "TURAN")
                .comment("The exchange lasted two weeks, not twelve days.")
                .giveBack()
                .isIn("RETURNED");

        office.report(PRESENT)
                .says("The exchange lasted two weeks, not twelve days.")
                .edit("Оспанова")
                .days(START, START.plusDays(14))
                .save()
                .submit()
                .isIn("SUBMITTED");

        reviewer.decision(PRESENT, "TURAN").approve().isIn("APPROVED");
        assertThat(reviewer.participants(PRESENT, "1", "Japan")).isEqualTo(before + 1);
        office.report(PRESENT).isIn("APPROVED").offersNoEditing();
    }

    @Test
    void anEntryWithErrorsIsNotStoredAndKeepsWhatWasTyped() {
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("sdu");
        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        reviewer.decision(PRESENT, "SDU")
                .comment("Please enter your guests.")
                .giveBack()
                .isIn("RETURNED");

        office.report(PRESENT)
                .add()
                .name("<script>alert(1)</script>", "Bob")
                .exchange("INCOMING", "DE", "Invented Technical University")
                .details("MASTER", "04", "DAAD", "HYBRID")
                .days(START, START.minusDays(3))
                .saveRefused()
                .saysAt("family_name", "is not a name")
                .saysAt("end_date", "must not be before the start")
                .stillHas("family_name", "<script>alert(1)</script>")
                .stillHas("given_name", "Bob");
        office.report(PRESENT).says("0");
    }

    @Test
    void aRemovedParticipantComesBackByUndo() {
        Visitor.of(browser, portal, "en")
                .signedInAs("ktu")
                .report(PRESENT)
                .remove("Outgoing")
                .undo();
    }

    @Test
    void aDecisionTakenFromAnOldPageIsRefusedWithAReason() {
        Visitor first = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        Visitor second = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        Decision old = second.decision(PRESENT, "ATU").stillShows("approve");
        first.decision(PRESENT, "ATU").approve().isIn("APPROVED");
        old.approve().says("is not possible");
    }
}
