package kz.almasu.submission;

import java.util.Locale;
import kz.almasu.registry.ForeignInstitution;

/**
 * A stored participant as the rules see it.
 *
 * @param id the participant's
 * @param namesake direction and name: all that is known of a person without an identity number
 */
record CheckedRow(long id, ParticipantEntry entry, ForeignInstitution host, String namesake) {

    static CheckedRow of(long id, ParticipantEntry entry, ForeignInstitution host) {
        String name = (entry.getFamilyName() + " " + entry.getGivenName()).toLowerCase(Locale.ROOT);
        return new CheckedRow(id, entry, host, entry.getDirection() + "|" + name);
    }

    String fullName() {
        return entry.getFamilyName() + " " + entry.getGivenName();
    }

    /** The exchange: one host, from one day to another. */
    String exchange() {
        return host.getCountry().getCode() + "|" + host.getSearchName() + "|" + entry.getStartDate() + "|"
                + entry.getEndDate();
    }

    String mark() {
        return entry.getPersonMark();
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
