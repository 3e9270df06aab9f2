package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Programme;
import kz.almasu.registry.Region;

/** All code lists in catalogue order. */
@Named
@RequestScoped
public class CodelistsPage {

    @Inject
    private CodeLists codeLists;

    /**
     * A code list. {@code name} is part of text keys and ids; the pages for adding and limiting entries are null if
     * there are none.
     */
    public record CodeListSection(
            String name, List<? extends CodeListEntry> entries, String addPage, String limitsPage) {}

    public List<CodeListSection> getSections() {
        return List.of(
                new CodeListSection(
                        "programmes",
                        codeLists.all(Programme.class),
                        "/admin/codelist-programme",
                        "/admin/codelist-limits"),
                new CodeListSection("fields", codeLists.all(Field.class), null, null),
                new CodeListSection("degrees", codeLists.all(Degree.class), null, null),
                new CodeListSection("formats", codeLists.all(Format.class), null, null),
                new CodeListSection("types", codeLists.all(InstitutionType.class), null, null),
                new CodeListSection("regions", codeLists.all(Region.class), null, null),
                new CodeListSection("countries", codeLists.all(Country.class), null, null));
    }
}
