package kz.almasu.intake.template;

import java.util.Collection;
import java.util.List;
import kz.almasu.intake.sheet.SheetReader;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.CsvWriter;

/**
 * Writes participants as the CSV that {@link SheetReader} reads; importing it unchanged changes nothing. Identity
 * numbers are not stored, so their column is omitted.
 */
public final class ParticipantCsv {

    private ParticipantCsv() {}

    public static String write(Institution institution, Collection<Participant> participants) {
        return writeEntries(
                institution, participants.stream().map(Participant::entry).toList());
    }

    /** Writes entries, for example those of a submitted version. */
    public static String writeEntries(Institution institution, List<ParticipantEntry> entries) {
        CsvWriter csv = new CsvWriter(',');
        List<ParticipantField> fields = ParticipantField.exported();
        csv.row(fields.stream().map(ParticipantField::column).toList());
        for (ParticipantEntry entry : entries) {
            fields.forEach(field ->
                    csv.text(field == ParticipantField.INSTITUTION ? institution.getCode() : field.textOf(entry)));
            csv.endRow();
        }
        return csv.toString();
    }
}
