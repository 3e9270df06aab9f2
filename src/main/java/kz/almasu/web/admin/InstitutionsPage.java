package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;

/** Kazakhstani institutions in catalogue order. */
@Named
@RequestScoped
public class InstitutionsPage {

    @Inject
    private Institutions institutions;

    public List<Institution> getInstitutions() {
        return institutions.all();
    }
}
