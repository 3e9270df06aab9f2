package kz.almasu.web;

import java.util.regex.Pattern;
import kz.almasu.intake.CsvParticipants;
import kz.almasu.submission.SignedReport;
import kz.almasu.system.MediaTypes;
import org.primefaces.model.StreamedContent;

/** The files of a submitted version, as the browser stores them. */
public final class SignedFiles {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private SignedFiles() {}

    /** The number of a version as an address names it; 0, which none has, if it names none. */
    public static int number(String version) {
        return version != null && NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0;
    }

    /** Its participants, as a sheet that can be uploaded again. */
    public static StreamedContent sheet(SignedReport report) {
        String csv = CsvParticipants.writeDeclared(report.standing().institution(), report.participants());
        return Download.csv(name(report) + ".csv", csv);
    }

    /** Its canonical content: the hash of this file is that of the receipt. */
    public static StreamedContent content(SignedReport report, byte[] content) {
        return Download.of(name(report) + ".jsonl", MediaTypes.JSON_LINES, content);
    }

    public static StreamedContent receipt(SignedReport report, String language, byte[] pdf) {
        return Download.of(name(report) + "-receipt-" + language + ".pdf", MediaTypes.PDF, pdf);
    }

    private static String name(SignedReport report) {
        return String.join(
                "-",
                "almasu",
                report.standing().period().getCode(),
                report.standing().institution().getCode(),
                String.valueOf(report.version().getNumber()));
    }
}
