package kz.almasu.web.office;

import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.mapping.WrittenValue;

/**
 * A value of an import file that is in no code list, asked about once for all rows that hold it.
 *
 * @param text the value as first written
 * @param rows rows with the value, in their order
 * @param proposal code of the probably intended entry; null if unknown
 */
public record SheetQuestion(WrittenValue value, String text, List<Integer> rows, String proposal)
        implements Serializable {

    public String key() {
        return value.field() + ":" + value.text();
    }
}
