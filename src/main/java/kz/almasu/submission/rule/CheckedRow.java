package kz.almasu.submission.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.PlannedParticipant;

/**
 * A participant as the rules see it.
 *
 * @param id the participant's; of one that is only planned, its row
 * @param personPseudonym by which the person is recognised; null where no identity number was ever given
 * @param nameKey direction and name: all that is known of a person without an identity number
 */
public record CheckedRow(
        long id,
        ParticipantEntry entry,
        String personPseudonym,
        ForeignInstitution foreignInstitution,
        String nameKey) {

    public static CheckedRow of(long id, ParticipantEntry entry, ForeignInstitution host) {
        return of(id, entry, entry.hasPerson() ? entry.getPersonPseudonym() : null, host);
    }

    public static CheckedRow of(PlannedParticipant planned) {
        return of(planned.row(), planned.entry(), planned.personPseudonym(), planned.foreignInstitution());
    }

    private static CheckedRow of(long id, ParticipantEntry entry, String mark, ForeignInstitution host) {
        String name = (entry.getFamilyName() + " " + entry.getGivenName()).toLowerCase(Locale.ROOT);
        return new CheckedRow(id, entry, mark, host, entry.getDirection() + "|" + name);
    }

    public String fullName() {
        return entry.getFamilyName() + " " + entry.getGivenName();
    }

    /** Name and exchange, as another institution would report the same. */
    public List<Object> personExchangeKey() {
        return Arrays.asList(
                fullName().toLowerCase(Locale.ROOT),
                entry.getDirection(),
                entry.getStartDate(),
                entry.getEndDate(),
                foreignInstitution.getId());
    }

    /** The exchange: one host, from one day to another. */
    String exchangeKey() {
        return foreignInstitution.getCountry().getCode() + "|" + foreignInstitution.getSearchName() + "|"
                + entry.getStartDate() + "|" + entry.getEndDate();
    }

    /** Whether the person has to be there: online exchanges can go on at the same time. */
    boolean isOnSite() {
        return !FormatCodes.ONLINE.equals(entry.getFormat().getCode());
    }

    boolean overlaps(CheckedRow other) {
        return !entry.getEndDate().isBefore(other.entry.getStartDate())
                && !other.entry.getEndDate().isBefore(entry.getStartDate());
    }
}
