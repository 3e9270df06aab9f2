package kz.almasu.api.note;

import kz.almasu.note.data.Observation;

/**
 * A figure with all that it is about, as explained by the data dictionary.
 *
 * @param dimension of the row's member; empty, with its code and label, if there is none
 * @param columnDimension of the column's member; as {@code dimension}
 * @param value null if unknown
 */
public record ObservationResponse(
        String period,
        String table,
        String measure,
        String direction,
        String dimension,
        String code,
        String label,
        String columnDimension,
        String columnCode,
        String columnLabel,
        Long value,
        boolean unknown) {

    static ObservationResponse of(Observation observation) {
        return new ObservationResponse(
                observation.period(),
                observation.table(),
                observation.measure(),
                observation.direction(),
                observation.member().dimension(),
                observation.member().code(),
                observation.member().label(),
                observation.columnMember().dimension(),
                observation.columnMember().code(),
                observation.columnMember().label(),
                observation.number().orElse(null),
                !observation.value().isKnown());
    }
}
