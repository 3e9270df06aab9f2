package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.List;
import kz.almasu.account.Caller;
import kz.almasu.intake.Changes;
import kz.almasu.intake.ParticipantIntake;
import kz.almasu.intake.Preview;
import kz.almasu.intake.SheetRefusal;
import kz.almasu.system.MediaTypes;
import kz.almasu.system.Refusal;

/** The participants of a submission as one sheet: what is read here can be put again and changes nothing. */
@Path("periods/{period}/submissions/{institution}/participants")
@RequestScoped
public class ParticipantResource {

    /**
     * How many participants a sheet has added, changed, left and removed, or would.
     *
     * @param findings of a dry run: what would be found in the report, and what is told of how the sheet was read; null
     *     for a sheet that was stored, of which {@link FindingResource} tells
     */
    public record Stored(int added, int changed, int unchanged, int removed, List<Problem.Place> findings) {

        static Stored of(Changes changes, List<Problem.Place> findings) {
            return new Stored(
                    changes.added().size(),
                    changes.changed().size(),
                    changes.unchanged(),
                    changes.removed().size(),
                    findings);
        }
    }

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
    @Produces(MediaTypes.CSV_UTF_8)
    public String sheet() {
        return caller.isMinistry() ? intake.csv(period, institution) : intake.csv(period);
    }

    @PUT
    @Consumes({MediaTypes.CSV, MediaTypes.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    public Stored put(
            @QueryParam("dryRun") String dryRun,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        boolean onlyLook = isTrue(dryRun);
        byte[] file = LimitedBody.read(body, length, ParticipantIntake.MOST_BYTES, ParticipantResource::tooLarge);
        return onlyLook ? look(file) : Stored.of(intake.store(period, file), null);
    }

    private Stored look(byte[] file) {
        Preview preview = intake.preview(period, file);
        if (!preview.isStorable()) {
            throw new SheetRefusal(preview);
        }
        return Stored.of(preview.changes(), Problem.Place.all(preview, language.get()));
    }

    private static boolean isTrue(String dryRun) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw Refusal.invalid("value", dryRun, "dryRun", "true, false");
        }
        return "true".equals(dryRun);
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                Status.REQUEST_ENTITY_TOO_LARGE, "api.sheet.large", ParticipantIntake.MOST_BYTES / 1024 / 1024);
    }
}
