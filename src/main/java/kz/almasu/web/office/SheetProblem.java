package kz.almasu.web.office;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Severity;

/**
 * Something to be mended in an uploaded file.
 *
 * @param place the cell; null for a row or the file as a whole, which are mended in the file itself
 * @param choices what can be written there; empty where anything can
 * @param proposal what was probably meant; null if nobody can tell
 */
public record SheetProblem(Finding finding, Place place, List<SelectItem> choices, String proposal)
        implements Serializable {

    public boolean isMendable() {
        return place != null;
    }

    public boolean isChosen() {
        return !choices.isEmpty();
    }

    /** The cell as spreadsheets write it. */
    public String key() {
        return String.valueOf(place);
    }

    /** Whether something stands in the cell that its list does not have. */
    boolean isNotInTheList() {
        return isMendable()
                && isChosen()
                && finding.severity() == Severity.ERROR
                && !finding.value().isEmpty();
    }

    /** The list of countries grows with the exchanges: the ministry adds a new one. */
    boolean isOfCountry() {
        return finding.column().equals(ParticipantField.COUNTRY.column());
    }
}
