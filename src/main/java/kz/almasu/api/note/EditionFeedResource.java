package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import kz.almasu.api.ResponseLanguage;
import kz.almasu.edition.Editions;
import kz.almasu.period.Periods;

/** A feed of published editions, by which programs learn of a new one. */
@Path("editions.atom")
@RequestScoped
public class EditionFeedResource {

    @Inject
    private Editions editions;

    @Inject
    private Periods periods;

    @Inject
    private ResponseLanguage language;

    @GET
    @Produces(MediaType.APPLICATION_ATOM_XML + ";charset=UTF-8")
    public String feed(@Context UriInfo uri) {
        return new AtomFeed(uri.getBaseUri(), language.get())
                .write(editions.all(), code -> periods.get(code).label(language.get()));
    }
}
