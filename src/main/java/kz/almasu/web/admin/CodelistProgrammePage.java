package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.admin.CodeListAdministration;
import kz.almasu.admin.NameEntry;
import kz.almasu.registry.Programme;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

@Named
@ViewScoped
public class CodelistProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeListAdministration administration;

    @Inject
    private Messages messages;

    private String code;
    private NameEntry names = new NameEntry();

    public String add() {
        Programme added = administration.addProgramme(code, names);
        messages.infoAfterRedirect("page.admin.codelist-programme.added", added);
        return "/admin/codelists?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public NameEntry getNames() {
        return names;
    }
}
