package kz.almasu.submission.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Institution;

/**
 * Input data of the rules for one report.
 *
 * @param draftRows number of draft rows
 * @param yearBefore the institution's counts of a year before
 * @param duplicatesByPseudonym by id of the row, the codes of the other institutions that report its person, by identity
 *     number; the codes may be left out
 * @param duplicatesByName likewise by name and exchange
 * @param sameNameInOtherCountry for each institution abroad, an older one of the same name in another country
 * @param similarNameInCountry for each institution abroad, an older one of a similar name in the same country
 * @param kazakhstani for each institution abroad, the Kazakhstani one that its name denotes
 */
public record CheckedReport(
        HalfYear halfYear,
        List<CheckedRow> rows,
        long draftRows,
        ExchangeCounts yearBefore,
        Map<Long, Set<String>> duplicatesByPseudonym,
        Map<Long, Set<String>> duplicatesByName,
        Map<ForeignInstitution, ForeignInstitution> sameNameInOtherCountry,
        Map<ForeignInstitution, ForeignInstitution> similarNameInCountry,
        Map<ForeignInstitution, Institution> kazakhstani) {}
