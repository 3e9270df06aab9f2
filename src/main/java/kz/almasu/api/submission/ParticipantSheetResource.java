package kz.almasu.api.submission;

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
import kz.almasu.api.BoundedBody;
import kz.almasu.api.InstitutionGuard;
import kz.almasu.api.Problem;
import kz.almasu.api.ProblemException;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.intake.ImportChanges;
import kz.almasu.intake.ImportPreview;
import kz.almasu.intake.ParticipantImport;
import kz.almasu.intake.SheetRefusal;
import kz.almasu.system.MediaTypes;
import kz.almasu.system.Refusal;

/** All participants of a submission as one sheet; PUT of an unchanged sheet has no effect. */
@Path("periods/{period}/submissions/{institution}/participants")
@RequestScoped
public class ParticipantSheetResource {

    /**
     * Numbers of participants that an import or its dry run adds, changes and removes.
     *
     * @param unfinished rows with errors that a partial import stores as draft rows
     * @param findings of a dry run: findings of the resulting report and notices on parsing; null after an import, see
     *     {@link FindingResource}
     */
    public record ImportResponse(
            int added, int changed, int unchanged, int removed, int unfinished, List<Problem.ProblemFinding> findings) {

        static ImportResponse of(ImportChanges changes, List<Problem.ProblemFinding> findings) {
            return new ImportResponse(
                    changes.added().size(),
                    changes.changed().size(),
                    changes.unchanged(),
                    changes.removed().size(),
                    changes.drafts().size(),
                    findings);
        }
    }

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
    @Produces(MediaTypes.CSV_UTF_8)
    public String sheet() {
        return caller.isMinistry()
                ? participantImport.exportCsv(period, institution)
                : participantImport.exportCsv(period);
    }

    @PUT
    @Consumes({MediaTypes.CSV, MediaTypes.XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    public ImportResponse put(
            @QueryParam("dryRun") String dryRun,
            @QueryParam("partial") String partial,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        boolean previewOnly = isTrue("dryRun", dryRun);
        boolean validRowsOnly = isTrue("partial", partial);
        byte[] file = BoundedBody.read(body, length, ParticipantImport.MAX_BYTES, ParticipantSheetResource::tooLarge);
        return previewOnly ? preview(file, validRowsOnly) : ImportResponse.of(save(file, validRowsOnly), null);
    }

    private ImportChanges save(byte[] file, boolean partial) {
        return partial ? participantImport.saveValidRows(period, file) : participantImport.save(period, file);
    }

    private ImportResponse preview(byte[] file, boolean partial) {
        ImportPreview preview = participantImport.preview(period, file);
        if (partial ? !preview.isPartlyImportable() : !preview.isImportable()) {
            throw new SheetRefusal(preview);
        }
        return ImportResponse.of(preview.changes(), Problem.ProblemFinding.all(preview, language.get()));
    }

    private static boolean isTrue(String parameter, String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Refusal.invalid("value", value, parameter, "true, false");
        }
        return "true".equals(value);
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                Status.REQUEST_ENTITY_TOO_LARGE, "api.sheet.large", ParticipantImport.MAX_BYTES / 1024 / 1024);
    }
}
