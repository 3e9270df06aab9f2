package kz.almasu.intake.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import kz.almasu.intake.sheet.SheetReader;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(ParticipantField.exported().stream().map(ParticipantField::column));
            for (ParticipantEntry entry : entries) {
                printer.printRecord(ParticipantField.exported().stream()
                        .map(field ->
                                field == ParticipantField.INSTITUTION ? institution.getCode() : field.textOf(entry)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }
}
