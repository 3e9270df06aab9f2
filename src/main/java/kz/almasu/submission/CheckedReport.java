package kz.almasu.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.ForeignInstitution;

/**
 * All that the rules see of a report.
 *
 * @param unfinished how many rows of the grid are not participants yet
 * @param before what the institution reported a year before
 * @param byMark the rows, by id, whose person another institution has reported too, by identity number; with the codes of
 *     the others, where they were asked for
 * @param byName likewise those of whom another institution has reported a namesake in the same exchange
 * @param abroad for hosts the older one of the same name in another country
 * @param alike for hosts the older one of the same country whose name is nearly the same
 */
record CheckedReport(
        HalfYear halfYear,
        List<CheckedRow> rows,
        long unfinished,
        Activity before,
        Map<Long, Set<String>> byMark,
        Map<Long, Set<String>> byName,
        Map<ForeignInstitution, ForeignInstitution> abroad,
        Map<ForeignInstitution, ForeignInstitution> alike) {}
