package kz.almasu.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.almasu.account.Caller;
import kz.almasu.api.FileResponse;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.intake.template.ParticipantCsv;
import kz.almasu.receipt.Receipts;
import kz.almasu.submission.review.SubmissionArchive;
import kz.almasu.submission.version.SignedReport;
import kz.almasu.system.MediaTypes;

/** Submitted versions of a report, with content and receipt. */
@Path("periods/{period}/submissions/{institution}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {

    private static final String NUMBER = "{number: [1-9]\\d{0,8}}";

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private SubmissionArchive archive;

    @Inject
    private Receipts receipts;

    @Inject
    private Caller caller;

    @Inject
    private ResponseLanguage language;

    /** Returns all versions, latest first. */
    @GET
    public List<VersionResponse.VersionSummary> all() {
        return (caller.isMinistry() ? archive.versions(period, institution) : archive.versions(period))
                .stream().map(VersionResponse.VersionSummary::of).toList();
    }

    @GET
    @Path(NUMBER)
    public VersionResponse one(@PathParam("number") int number) {
        return VersionResponse.of(report(number));
    }

    @GET
    @Path(NUMBER + "/participants.csv")
    @Produces(MediaTypes.CSV_UTF_8)
    public String participants(@PathParam("number") int number) {
        SignedReport report = report(number);
        return ParticipantCsv.writeEntries(report.status().institution(), report.participants());
    }

    /** Returns the canonical content, whose SHA-256 is the hash of the version. */
    @GET
    @Path(NUMBER + "/content")
    @Produces(MediaTypes.JSON_LINES)
    public byte[] content(@PathParam("number") int number) {
        return caller.isMinistry() ? archive.content(period, institution, number) : archive.content(period, number);
    }

    @GET
    @Path(NUMBER + "/receipt.pdf")
    @Produces(MediaTypes.PDF)
    public Response receipt(@PathParam("number") int number) {
        byte[] file = caller.isMinistry()
                ? receipts.pdf(period, institution, number, language.get())
                : receipts.pdf(period, number, language.get());
        String name = String.join(
                "-",
                "almasu",
                period,
                institution,
                String.valueOf(number),
                "receipt",
                language.get().tag());
        return FileResponse.of(file, name + ".pdf");
    }

    private SignedReport report(int number) {
        return caller.isMinistry() ? archive.report(period, institution, number) : archive.report(period, number);
    }
}
