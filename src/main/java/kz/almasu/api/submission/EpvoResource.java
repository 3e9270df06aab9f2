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
import kz.almasu.intake.epvo.EpvoExport;
import kz.almasu.system.MediaTypes;

/** All participants of a submission as lists of the platform EPVO. */
@Path("periods/{period}/submissions/{institution}/epvo.xlsx")
@RequestScoped
public class EpvoResource {

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private EpvoExport epvoExport;

    @Inject
    private Caller caller;

    @Inject
    private ResponseLanguage language;

    @GET
    @Produces(MediaTypes.XLSX)
    public Response workbook() {
        byte[] file = caller.isMinistry()
                ? epvoExport.workbook(period, institution, language.get())
                : epvoExport.workbook(period, language.get());
        return FileResponse.of(file, "epvo-" + period + "-" + institution + ".xlsx");
    }
}
