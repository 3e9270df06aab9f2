package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import kz.almasu.admin.CodeListAdministration;
import kz.almasu.admin.NameEntry;
import kz.almasu.registry.Country;
import kz.almasu.registry.CountryNames;
import kz.almasu.registry.Region;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Form of a new country; its names are suggested by its code. */
@Named
@ViewScoped
public class CodelistCountryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeListAdministration administration;

    @Inject
    private Messages messages;

    private String code;
    private Region region;
    private NameEntry names = new NameEntry();

    public void suggestNames() {
        CountryNames.of(code).ifPresent(names::setFrom);
    }

    public String add() {
        Country added = administration.addCountry(code, region, names);
        messages.infoAfterRedirect("page.admin.codelist-country.added", added);
        return "/admin/codelists?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    public Region getRegion() {
        return region;
    }

    public void setRegion(Region region) {
        this.region = region;
    }

    public NameEntry getNames() {
        return names;
    }
}
