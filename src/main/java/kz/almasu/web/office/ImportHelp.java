package kz.almasu.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.account.Caller;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Localized;
import kz.almasu.web.CodeListOptions;
import kz.almasu.web.Labels;

/** Help on the columns of an import file. */
@Named
@RequestScoped
public class ImportHelp {

    @Inject
    private CodeListOptions codes;

    @Inject
    private Labels labels;

    @Inject
    private Caller caller;

    public List<ParticipantField> getColumns() {
        return List.of(ParticipantField.values());
    }

    public List<ColumnMeaning> getMeanings() {
        return ColumnMeaning.ALL;
    }

    /** Returns a description of a column's allowed values. */
    public String allowedValues(ParticipantField column) {
        if (column.codeList().isPresent()) {
            return codes(codes.of(column));
        }
        if (column.isDate()) {
            return labels.text("page.office.import.date");
        }
        return switch (column) {
            case INSTITUTION ->
                labels.text(
                        "page.office.import.ownInstitution",
                        caller.institution().getCode());
            case IIN -> labels.text("page.office.import.iin");
            case FOREIGN_INSTITUTION -> labels.text("template.hint.text");
            default -> labels.text("template.hint." + column.hint());
        };
    }

    private String codes(List<? extends Localized> list) {
        return list.stream().map(entry -> labels.label(entry) + " – " + entry).collect(Collectors.joining("; "));
    }
}
