package kz.almasu.journey;

import static kz.almasu.journey.Visitor.PRESENT;

import org.junit.jupiter.api.Test;

/** A return with marked participants: the office corrects only those, and the reviewer sees them first. */
class MarkJourneyIT extends Journey {

    @Test
    void correctsTheMarkedParticipantsOnly() {
        Visitor reviewer = Visitor.of(browser, portal, "en").signedInAs("reviewer");
        Visitor office = Visitor.of(browser, portal, "en").signedInAs("kaznmu");
        reviewer.openReview(PRESENT, "KAZNMU")
                .markToCorrect(0, "Which contract?")
                .markToCorrect(1, "Which programme?")
                .markToCorrect(2, "Which faculty?")
                .hasText("3 participants are marked")
                .approve()
                .hasText("The report cannot be approved");
        reviewer.openReview(PRESENT, "KAZNMU")
                .comment("See the remarks.")
                .returnToOffice()
                .hasState("RETURNED");

        office.openReport(PRESENT)
                .hasText("Which faculty?")
                .hasText("The ministry has opened only these participants")
                .editMarked(0)
                .remark("The contract of 2025.")
                .save();
        office.openReport(PRESENT).editMarked(1).remark("That of the ministry.").save();
        office.openReport(PRESENT).editMarked(2).remark("Medicine.").save().submit();

        reviewer.openReview(PRESENT, "KAZNMU")
                .showsMarked(3, "The contract of 2025.")
                .hasText("Changed: 3.")
                .approve()
                .hasState("APPROVED");
    }
}
