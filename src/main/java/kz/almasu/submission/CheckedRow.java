package kz.almasu.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.almasu.registry.ForeignInstitution;

/**
 * A participant as the rules see it.
 *
 * @param id the participant's; of one that is only planned, its row
 * @param mark by which the person is recognised; null where no identity number was ever given
 * @param namesake direction and name: all that is known of a person without an identity number
 */
record CheckedRow(long id, ParticipantEntry entry, String mark, ForeignInstitution host, String namesake) {

    static CheckedRow of(long id, ParticipantEntry entry, ForeignInstitution host) {
        return of(id, entry, entry.isPersonKnown() ? entry.getPersonMark() : null, host);
    }

    static CheckedRow of(PlannedParticipant planned) {
        return of(planned.row(), planned.entry(), planned.personMark(), planned.host());
    }

    private static CheckedRow of(long id, ParticipantEntry entry, String mark, ForeignInstitution host) {
        String name = (entry.getFamilyName() + " " + entry.getGivenName()).toLowerCase(Locale.ROOT);
        return new CheckedRow(id, entry, mark, host, entry.getDirection() + "|" + name);
    }

    String fullName() {
        return entry.getFamilyName() + " " + entry.getGivenName();
    }

    /** Name and exchange, as another institution would report the same. */
    List<Object> exchangeOfOne() {
        return Arrays.asList(
                fullName().toLowerCase(Locale.ROOT),
                entry.getDirection(),
                entry.getStartDate(),
                entry.getEndDate(),
                host.getId());
    }

    /** The exchange: one host, from one day to another. */
    String exchange() {
        return host.getCountry().getCode() + "|" + host.getSearchName() + "|" + entry.getStartDate() + "|"
                + entry.getEndDate();
    }

    /** Whether the person has to be there: online exchanges can go on at the same time. */
    boolean isOnSite() {
        return !Formats.ONLINE.equals(entry.getFormat().getCode());
    }

    boolean overlaps(CheckedRow other) {
        return !entry.getEndDate().isBefore(other.entry.getStartDate())
                && !other.entry.getEndDate().isBefore(entry.getStartDate());
    }
}
