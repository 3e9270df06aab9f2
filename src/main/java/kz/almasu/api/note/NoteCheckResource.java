package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.almasu.account.Caller;
import kz.almasu.api.LanguageParameter;
import kz.almasu.api.RawText;
import kz.almasu.checker.Claim;
import kz.almasu.checker.NoteChecker;
import kz.almasu.edition.TableReader;
import kz.almasu.note.NoteSource;

/** Checks a text against the figures of a period. */
@Path("periods/{period}/note/check")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoteCheckResource {

    /** @param lang language of the text */
    public record TextRequest(String lang, @RawText String text) {}

    /**
     * A claim of the text.
     *
     * @param from start index in UTF-16 units
     * @param to end index, exclusive
     * @param figure addresses of the deciding figures, separated by spaces; null if unknown
     * @param expected the correct value; null unless contradicted
     */
    @JsonbNillable
    public record ClaimResponse(int from, int to, String quote, String verdict, String figure, String expected) {

        static ClaimResponse of(Claim claim) {
            return new ClaimResponse(
                    claim.from(),
                    claim.to(),
                    claim.quote(),
                    claim.verdict().name(),
                    claim.figures().isEmpty() ? null : String.join(" ", claim.figures()),
                    claim.expected());
        }
    }

    @PathParam("period")
    private String period;

    @Inject
    private NoteChecker checker;

    @Inject
    private TableReader reading;

    @Inject
    private Caller caller;

    @POST
    public List<ClaimResponse> check(TextRequest request, @QueryParam("with") String with) {
        NoteSource source = reading.source(period, with, LanguageParameter.of(request.lang()));
        List<Claim> claims = caller.isSignedIn()
                ? checker.check(source, request.text())
                : checker.checkAnonymously(source, request.text());
        return claims.stream().map(ClaimResponse::of).toList();
    }
}
