package kz.almasu.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.almasu.admin.ForeignInstitutionMerging;
import kz.almasu.intake.ForeignInstitutionLookup;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.system.Refusal;

/** The registry of foreign institutions: any signed-in user may search, administrators may merge. */
@Path("foreign-institutions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForeignInstitutionResource {

    private static final int MAX_RESULTS = 20;
    private static final int MAX_SIMILAR = 5;

    /**
     * A foreign institution.
     *
     * @param city null if unknown
     * @param rorId null if unknown
     * @param foundBy the alternative name that matched the search; null if the main name did
     */
    public record ForeignInstitutionResponse(
            long id, String name, String country, String city, String rorId, String state, String foundBy) {

        static ForeignInstitutionResponse of(ForeignInstitution institution, String foundBy) {
            return new ForeignInstitutionResponse(
                    institution.getId(),
                    institution.getName(),
                    institution.getCountry().getCode(),
                    institution.getCity(),
                    institution.getRorId(),
                    institution.getState().name(),
                    foundBy);
        }

        static ForeignInstitutionResponse of(FoundInstitution found) {
            return of(found.institution(), found.isMatchedByOtherName() ? found.matchedName() : null);
        }
    }

    /** @param into id of the institution to merge into, which remains */
    public record MergeRequest(Long into) {}

    @Inject
    private CodeLists codeLists;

    @Inject
    private ForeignInstitutionLookup lookup;

    @Inject
    private ForeignInstitutionMerging merging;

    /** Searches by name in any script, tolerating typing errors; institutions of the given country come first. */
    @GET
    public List<ForeignInstitutionResponse> find(@QueryParam("q") String text, @QueryParam("country") String code) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("field.missing", "q");
        }
        return lookup.meant(country(code), text, MAX_RESULTS).stream()
                .map(ForeignInstitutionResponse::of)
                .toList();
    }

    /** Finds possible duplicates of a new name; empty if the name is registered. */
    @GET
    @Path("alike")
    public List<ForeignInstitutionResponse> findSimilar(
            @QueryParam("name") String name, @QueryParam("country") String code) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("field.missing", "name");
        }
        return lookup.beforeAdding(country(code), name, MAX_SIMILAR).stream()
                .map(ForeignInstitutionResponse::of)
                .toList();
    }

    @POST
    @Path("{id: \\d{1,18}}/merge")
    public ForeignInstitutionResponse merge(@PathParam("id") Long id, MergeRequest request) {
        return ForeignInstitutionResponse.of(merging.merge(id, request.into()), null);
    }

    @DELETE
    @Path("{id: \\d{1,18}}/merge")
    public ForeignInstitutionResponse unmerge(@PathParam("id") Long id) {
        return ForeignInstitutionResponse.of(merging.unmerge(id), null);
    }

    private Country country(String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return codeLists
                .find(Country.class, code)
                .orElseThrow(() -> Refusal.notAllowed(
                        codeLists.all(Country.class).stream().map(Country::getCode), code, "country"));
    }
}
