package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.almasu.admin.CodeListNaming;
import kz.almasu.admin.NameEntry;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.Degree;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Form that corrects the name of a code list entry. */
@Named
@ViewScoped
public class CodelistNamePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeListNaming naming;

    @Inject
    private Messages messages;

    private String list;
    private String code;
    private CodeListEntry entry;
    private final NameEntry names = new NameEntry();
    private final NameEntry person = new NameEntry();
    private Long participants;

    public void open() {
        entry = naming.entry(list, code);
        names.setFrom(entry.getName());
        if (entry instanceof Degree degree) {
            person.setFrom(degree.getPerson());
        }
        participants = naming.participants(list, code).orElse(null);
    }

    public String save() {
        naming.rename(list, code, names, person);
        messages.infoAfterRedirect("page.admin.codelist-name.saved", code);
        return "/admin/codelists?faces-redirect=true";
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public CodeListEntry getEntry() {
        return entry;
    }

    public boolean isDegree() {
        return entry instanceof Degree;
    }

    public NameEntry getNames() {
        return names;
    }

    public NameEntry getPerson() {
        return person;
    }

    /** Number of participants with this entry; null if participants do not refer to the list. */
    public Long getParticipants() {
        return participants;
    }
}
