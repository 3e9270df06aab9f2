package kz.almasu.grid;

import java.util.Map;
import java.util.Optional;
import kz.almasu.submission.ParticipantField;

/**
 * What somebody has done to a row.
 *
 * @param id of the row; of a new one, a key that the page has made up and will not use again
 * @param version that they saw; empty if the row is new to them, or was removed and comes back
 * @param cells the texts of the cells that they changed
 * @param removed whether they removed the row
 */
public record RowChange(String id, Optional<String> version, Map<ParticipantField, String> cells, boolean removed) {

    /**
     * Whether they saw the row as it is. Who takes a row for new and finds it in its first version has made it
     * themselves and lost the answer.
     */
    boolean isBasedOn(String present, int number) {
        return version.map(present::equals).orElse(number == 1);
    }
}
