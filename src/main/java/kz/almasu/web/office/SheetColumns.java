package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.almasu.intake.job.PendingImport;
import kz.almasu.intake.job.PendingImports;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeaderRow;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Column mapping of the pending import: the detected meanings and those selected by the office. */
@Named
@ViewScoped
public class SheetColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private Messages messages;

    private List<HeaderRow.HeaderColumn> all = List.of();
    private final Map<String, ColumnMeaning> meanings = new HashMap<>();

    /** @param sheet null if there is no pending import */
    void show(PendingImport sheet) {
        all = sheet == null ? List.of() : sheet.columns();
        meanings.clear();
        all.forEach(column ->
                meanings.put(column.key(), column.meaning() == null ? column.suggestion() : column.meaning()));
    }

    /** Saves the selected meanings; returns false, with an error message, if one is missing. */
    boolean saveMappings() {
        if (meanings.containsValue(null)) {
            messages.error("page.office.import.chooseMeanings");
            return false;
        }
        all.stream()
                .filter(column -> !Objects.equals(column.meaning(), meanings.get(column.key())))
                .forEach(column -> pendingImports.saveColumnMapping(column.key(), meanings.get(column.key())));
        return true;
    }

    /** Returns all columns; empty if there is no file or no heading row. */
    public List<HeaderRow.HeaderColumn> getAll() {
        return all;
    }

    /** Returns the columns without a meaning. */
    public List<HeaderRow.HeaderColumn> getUnknown() {
        return all.stream().filter(column -> column.meaning() == null).toList();
    }

    /** Selected meanings by column key. */
    public Map<String, ColumnMeaning> getMeanings() {
        return meanings;
    }
}
