package kz.almasu.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kz.almasu.intake.CsvParticipants;
import kz.almasu.submission.SignedReport;
import org.primefaces.model.DefaultStreamedContent;
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
        return file(report, ".csv", "text/csv;charset=UTF-8", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8));
    }

    /** Its canonical content: the hash of this file is that of the receipt. */
    public static StreamedContent content(SignedReport report, byte[] content) {
        return file(report, ".jsonl", "application/x-ndjson", content);
    }

    public static StreamedContent receipt(SignedReport report, String language, byte[] pdf) {
        return file(report, "-receipt-" + language + ".pdf", "application/pdf", pdf);
    }

    private static StreamedContent file(SignedReport report, String ending, String type, byte[] bytes) {
        String name = String.join(
                "-",
                "almasu",
                report.standing().period().getCode(),
                report.standing().institution().getCode(),
                String.valueOf(report.version().getNumber()));
        return DefaultStreamedContent.builder().contentType(type).name(name + ending).stream(
                        () -> new ByteArrayInputStream(bytes))
                .build();
    }
}
