package kz.almasu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kz.almasu.registry.CodeList;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;

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
        return Arrays.stream(CodeList.values()).map(this::section).toList();
    }

    private CodeListSection section(CodeList list) {
        boolean programmes = list == CodeList.PROGRAMMES;
        return new CodeListSection(
                list.key(),
                codeLists.all(list.entries()),
                programmes ? "/admin/codelist-programme" : null,
                programmes ? "/admin/codelist-limits" : null);
    }
}
