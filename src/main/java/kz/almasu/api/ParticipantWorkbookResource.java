package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import kz.almasu.account.Caller;
import kz.almasu.intake.ParticipantIntake;
import kz.almasu.system.MediaTypes;

/** The participants of a submission as the workbook that an office fills in, in the language of the request. */
@Path("periods/{period}/submissions/{institution}/participants.xlsx")
@RequestScoped
public class ParticipantWorkbookResource {

    @PathParam("period")
    private String period;

    @PathParam(InstitutionGuard.PARAMETER)
    private String institution;

    @Inject
    private ParticipantIntake intake;

    @Inject
    private Caller caller;

    @Inject
    private AnswerLanguage language;

    @GET
    @Produces(MediaTypes.XLSX)
    public Response workbook() {
        byte[] file = caller.isMinistry()
                ? intake.template(period, institution, language.get())
                : intake.template(period, language.get());
        return FileAnswer.of(file, "almasu-" + period + "-" + institution + ".xlsx");
    }
}
