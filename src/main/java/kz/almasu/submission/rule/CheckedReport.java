package kz.almasu.submission.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.ForeignInstitution;

/**
 * All that the rules see of a report.
 *
 * @param draftRows how many rows of the grid are not participants yet
 * @param yearBefore what the institution reported a year before
 * @param duplicatesByPseudonym the rows, by id, whose person another institution has reported too, by identity number; with the codes of
 *     the others, where they were asked for
 * @param duplicatesByName likewise those of whom another institution has reported a namesake in the same exchange
 * @param sameNameInOtherCountry for hosts the older one of the same name in another country
 * @param similarNameInCountry for hosts the older one of the same country whose name is nearly the same
 */
public record CheckedReport(
        HalfYear halfYear,
        List<CheckedRow> rows,
        long draftRows,
        ExchangeCounts yearBefore,
        Map<Long, Set<String>> duplicatesByPseudonym,
        Map<Long, Set<String>> duplicatesByName,
        Map<ForeignInstitution, ForeignInstitution> sameNameInOtherCountry,
        Map<ForeignInstitution, ForeignInstitution> similarNameInCountry) {}
