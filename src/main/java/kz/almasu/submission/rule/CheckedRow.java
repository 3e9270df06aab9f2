package kz.almasu.submission.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.PersonName;
import kz.almasu.submission.PlannedParticipant;

/**
 * Input data of the rules for one participant.
 *
 * @param id of the participant; for a planned one, its row in the sheet
 * @param personPseudonym null if no identity number was ever given
 * @param nameKey direction and name: the identity of a person without an identity number
 */
public record CheckedRow(
        long id,
        ParticipantEntry entry,
        String personPseudonym,
        ForeignInstitution foreignInstitution,
        String nameKey) {

    public static CheckedRow of(long id, ParticipantEntry entry, ForeignInstitution foreignInstitution) {
        return of(id, entry, entry.hasPerson() ? entry.getPersonPseudonym() : null, foreignInstitution);
    }

    public static CheckedRow of(PlannedParticipant planned) {
        return of(planned.row(), planned.entry(), planned.personPseudonym(), planned.foreignInstitution());
    }

    private static CheckedRow of(
            long id, ParticipantEntry entry, String personPseudonym, ForeignInstitution foreignInstitution) {
        String name = PersonName.key(entry.getFamilyName(), entry.getGivenName());
        return new CheckedRow(id, entry, personPseudonym, foreignInstitution, entry.getDirection() + "|" + name);
    }

    public String fullName() {
        return PersonName.full(entry.getFamilyName(), entry.getGivenName());
    }

    /** Name in its comparison form. */
    String name() {
        return PersonName.key(entry.getFamilyName(), entry.getGivenName());
    }

    /** Direction and name, equal for Kazakh and Russian spellings. */
    String spellingKey() {
        return PersonName.looseKey(nameKey);
    }

    /** Name and exchange: the key for finding the participant in reports of other institutions. */
    public List<Object> personExchangeKey() {
        return Arrays.asList(
                fullName().toLowerCase(Locale.ROOT),
                entry.getDirection(),
                entry.getStartDate(),
                entry.getEndDate(),
                foreignInstitution.getId());
    }

    String exchangeKey() {
        return foreignInstitution.getCountry().getCode() + "|" + foreignInstitution.getSearchName() + "|"
                + entry.getStartDate() + "|" + entry.getEndDate();
    }

    /** False for online exchanges, which can overlap. */
    boolean isOnSite() {
        return !FormatCodes.ONLINE.equals(entry.getFormat().getCode());
    }

    boolean overlaps(CheckedRow other) {
        return !entry.getEndDate().isBefore(other.entry.getStartDate())
                && !other.entry.getEndDate().isBefore(entry.getStartDate());
    }
}
