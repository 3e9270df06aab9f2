package kz.almasu.api.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import kz.almasu.account.Caller;
import kz.almasu.api.FileResponse;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.system.MediaTypes;

/** All participants of a submission as the workbook template for offices. */
@Path("periods/{period}/submissions/{institution}/participants.xlsx")
@RequestScoped
public class ParticipantWorkbookResource {

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private ParticipantImport participantImport;

    @Inject
    private Caller caller;

    @Inject
    private ResponseLanguage language;

    @GET
    @Produces(MediaTypes.XLSX)
    public Response workbook() {
        byte[] file = caller.isMinistry()
                ? participantImport.exportWorkbook(period, institution, language.get())
                : participantImport.exportWorkbook(period, language.get());
        return FileResponse.of(file, "almasu-" + period + "-" + institution + ".xlsx");
    }
}
