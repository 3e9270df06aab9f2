package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.account.Caller;
import kz.almasu.intake.template.ParticipantCsv;
import kz.almasu.receipt.Receipts;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.system.Language;
import kz.almasu.system.MediaTypes;
import org.primefaces.model.StreamedContent;

/** Downloads of a submitted version for its office and for the ministry. */
@Named
@RequestScoped
public class SignedFiles {

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Receipts receipts;

    @Inject
    private Caller caller;

    @Inject
    private UserLanguage language;

    public StreamedContent receipt(SignedReport report) {
        Language current = language.getCurrent();
        byte[] pdf = caller.isMinistry()
                ? receipts.pdf(period(report), institution(report), number(report), current)
                : receipts.pdf(period(report), number(report), current);
        return Download.of(name(report) + "-receipt-" + current.tag() + ".pdf", MediaTypes.PDF, pdf);
    }

    /** Returns the participants as a CSV file that can be uploaded again. */
    public StreamedContent sheet(SignedReport report) {
        return Download.csv(
                name(report) + ".csv",
                ParticipantCsv.writeEntries(report.status().institution(), report.participants()));
    }

    /** Returns the canonical content; the SHA-256 of this file is the one on the receipt. */
    public StreamedContent content(SignedReport report) {
        byte[] content = caller.isMinistry()
                ? archive.content(period(report), institution(report), number(report))
                : archive.content(period(report), number(report));
        return Download.of(name(report) + ".jsonl", MediaTypes.JSON_LINES, content);
    }

    private static String name(SignedReport report) {
        return String.join("-", "almasu", period(report), institution(report), String.valueOf(number(report)));
    }

    private static String period(SignedReport report) {
        return report.status().period().getCode();
    }

    private static String institution(SignedReport report) {
        return report.status().institution().getCode();
    }

    private static int number(SignedReport report) {
        return report.version().getNumber();
    }
}
