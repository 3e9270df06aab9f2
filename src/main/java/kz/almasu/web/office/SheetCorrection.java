package kz.almasu.web.office;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.Severity;

/**
 * An error or warning of an import file that can be corrected on the page.
 *
 * @param address the cell; null for a row or the whole file, which can only be corrected in the file itself
 * @param choices the allowed values; empty if any text is allowed
 * @param proposal the probably intended value; null if unknown
 */
public record SheetCorrection(Finding finding, CellAddress address, List<SelectItem> choices, String proposal)
        implements Serializable {

    public boolean isCorrectable() {
        return address != null;
    }

    public boolean isChoice() {
        return !choices.isEmpty();
    }

    public String key() {
        return String.valueOf(address);
    }

    /** True if the cell has a value that is not in its code list. */
    boolean isNotInList() {
        return isCorrectable()
                && isChoice()
                && finding.severity() == Severity.ERROR
                && !finding.value().isEmpty();
    }

    /** True for the country, whose message differs: the ministry adds missing countries. */
    boolean isCountry() {
        return finding.column().equals(ParticipantField.COUNTRY.column());
    }
}
