package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import kz.almasu.edition.manuscript.Given;
import kz.almasu.edition.manuscript.Manuscript;
import kz.almasu.edition.manuscript.NoteDecisions;
import kz.almasu.system.Language;

/** What reviewers decide before they publish: whose report is left out, which contradicted statement stays, and why. */
@Path("periods/{period}/note/decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteDecisionResource {

    /** Why a report is left out. */
    public record Reason(String reason) {}

    /** Which statement stays, as the checker quotes it, and why. */
    public record Keeping(String lang, String quote, String reason) {}

    /** An institution whose report is left out. */
    public record Without(String institution, String reason, String by, Instant at) {}

    /** A statement that stays. */
    public record Kept(String lang, String quote, String reason, String by, Instant at) {}

    /** All that was decided. */
    public record Decided(List<Without> leftOut, List<Kept> kept) {}

    @PathParam("period")
    private String period;

    @Inject
    private NoteDecisions decisions;

    @GET
    public Decided all() {
        Manuscript manuscript = decisions.manuscript(period);
        return new Decided(
                manuscript.leftOut().stream()
                        .map(decision -> without(decision.getInstitution(), decision.getGiven()))
                        .toList(),
                manuscript.reasons().stream()
                        .map(kept -> kept(kept.getLanguage(), kept.getQuote(), kept.getGiven()))
                        .toList());
    }

    @PUT
    @Path("left-out/{institution}")
    public Without leaveOut(@PathParam(InstitutionGuard.PARAMETER) String institution, Reason why) {
        return without(
                institution,
                decisions.leaveOut(period, institution, why.reason()).getGiven());
    }

    @DELETE
    @Path("left-out/{institution}")
    public void includeAgain(@PathParam(InstitutionGuard.PARAMETER) String institution) {
        decisions.includeAgain(period, institution);
    }

    @POST
    @Path("kept")
    public Kept keep(Keeping keeping) {
        Language language = LanguageParameter.of(keeping.lang());
        return kept(
                language,
                keeping.quote(),
                decisions
                        .keep(period, language, keeping.quote(), keeping.reason())
                        .getGiven());
    }

    private static Without without(String institution, Given given) {
        return new Without(institution, given.getReason(), given.getBy(), given.getAt());
    }

    private static Kept kept(Language language, String quote, Given given) {
        return new Kept(language.tag(), quote, given.getReason(), given.getBy(), given.getAt());
    }
}
