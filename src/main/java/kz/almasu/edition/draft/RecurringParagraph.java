package kz.almasu.edition.draft;

import kz.almasu.period.HalfYear;

/**
 * A paragraph of an earlier half-year, offered for the note of a later one.
 *
 * @param id of the earlier paragraph
 * @param text with the figures of the later half-year
 */
public record RecurringParagraph(Long id, String afterBlockId, LocalizedText text) {

    static RecurringParagraph of(AnalystParagraph earlier, HalfYear halfYear) {
        return new RecurringParagraph(
                earlier.getId(),
                earlier.getAfterBlockId(),
                earlier.getText().moved(HalfYear.parse(earlier.getPeriod()).orElseThrow(), halfYear));
    }
}
