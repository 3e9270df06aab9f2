package kz.almasu.web.office;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/**
 * Something to be mended in an uploaded file.
 *
 * @param address the cell; null for a row or the file as a whole, which are mended in the file itself
 * @param choices what can be written there; empty where anything can
 * @param proposal what was probably meant; null if nobody can tell
 */
public record SheetCorrection(Finding finding, CellAddress address, List<SelectItem> choices, String proposal)
        implements Serializable {

    public boolean isCorrectable() {
        return address != null;
    }

    public boolean isChoice() {
        return !choices.isEmpty();
    }

    /** The cell as spreadsheets write it. */
    public String key() {
        return String.valueOf(address);
    }

    /** Whether something stands in the cell that its list does not have. */
    boolean isNotInList() {
        return isCorrectable()
                && isChoice()
                && finding.severity() == Severity.ERROR
                && !finding.value().isEmpty();
    }

    /** The list of countries grows with the exchanges: the ministry adds a new one. */
    boolean isCountry() {
        return finding.column().equals(ParticipantField.COUNTRY.column());
    }
}
