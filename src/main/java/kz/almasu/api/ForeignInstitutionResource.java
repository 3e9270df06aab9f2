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

/** The registry of institutions abroad: searched by whoever is signed in, merged by administrators. */
@Path("foreign-institutions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ForeignInstitutionResource {

    private static final int MOST = 20;
    private static final int MOST_ALIKE = 5;

    /**
     * An institution abroad.
     *
     * @param city null where it is not known, as the rorId
     * @param foundBy the name by which it was found, if that is not its main one; else null
     */
    public record Known(long id, String name, String country, String city, String rorId, String state, String foundBy) {

        static Known of(ForeignInstitution institution, String foundBy) {
            return new Known(
                    institution.getId(),
                    institution.getName(),
                    institution.getCountry().getCode(),
                    institution.getCity(),
                    institution.getRorId(),
                    institution.getState().name(),
                    foundBy);
        }

        static Known of(FoundInstitution found) {
            return of(found.institution(), found.isByAnother() ? found.by() : null);
        }
    }

    /** What an institution turned out to be: the id of the one that remains. */
    public record Merge(Long into) {}

    @Inject
    private CodeLists codeLists;

    @Inject
    private ForeignInstitutionLookup lookup;

    @Inject
    private ForeignInstitutionMerging merging;

    /** Those that are meant by a name, in any script and with slips; of the country, if one is given, first. */
    @GET
    public List<Known> find(@QueryParam("q") String text, @QueryParam("country") String code) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("field.missing", "q");
        }
        return lookup.meant(country(code), text, MOST).stream().map(Known::of).toList();
    }

    /** Those that may be meant by a name which is not known: to be asked about before it is entered. None of a known one. */
    @GET
    @Path("alike")
    public List<Known> alike(@QueryParam("name") String name, @QueryParam("country") String code) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("field.missing", "name");
        }
        return lookup.beforeAdding(country(code), name, MOST_ALIKE).stream()
                .map(Known::of)
                .toList();
    }

    @POST
    @Path("{id: \\d{1,18}}/merge")
    public Known merge(@PathParam("id") Long id, Merge merge) {
        return Known.of(merging.merge(id, merge.into()), null);
    }

    @DELETE
    @Path("{id: \\d{1,18}}/merge")
    public Known part(@PathParam("id") Long id) {
        return Known.of(merging.part(id), null);
    }

    private Country country(String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return codeLists
                .find(Country.class, code)
                .orElseThrow(() ->
                        Refusal.notAmong(codeLists.all(Country.class).stream().map(Country::getCode), code, "country"));
    }
}
