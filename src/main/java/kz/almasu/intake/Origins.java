package kz.almasu.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.intake.file.Origin;
import kz.almasu.period.HalfYear;
import kz.almasu.submission.Checks;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantEntry;

/**
 * Tells a file that is right, but not here: of another half-year or of another institution. Then one sentence says so in
 * the place of an error in each of its rows.
 */
final class Origins {

    /** In fewer rows the same slip may have been made twice. */
    private static final int FEWEST_ROWS = 5;

    private static final String OTHER_INSTITUTION = "INSTITUTION_IS_YOUR_OWN";

    private final Origin origin;
    private final OwnInstitution institution;
    private final HalfYear halfYear;

    /** @param origin null for a file that says nothing of itself */
    Origins(Origin origin, OwnInstitution institution, HalfYear halfYear) {
        this.origin = origin;
        this.institution = institution;
        this.halfYear = halfYear;
    }

    Sheet judge(Sheet sheet) {
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (origin != null && origin.version() < TemplateVersion.CURRENT) {
            findings.add(Finding.note("TEMPLATE_IS_CURRENT", 0, "", "" + origin.version(), TemplateVersion.CURRENT));
        }
        otherInstitution(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(OTHER_INSTITUTION));
            findings.add(Finding.error("FILE_IS_OF_YOUR_INSTITUTION", 0, "", other, institution.code()));
        });
        Optional<HalfYear> otherHalfYear = otherHalfYear(sheet);
        otherHalfYear.ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(Checks.BEGINS_IN_THE_HALF_YEAR.id()));
            findings.add(Finding.error("FILE_IS_OF_THE_HALF_YEAR", 0, "", other.code(), other, halfYear));
        });
        if (saysOtherHalfYear() && otherHalfYear.isEmpty()) {
            findings.add(Finding.note("TEMPLATE_IS_OF_THE_HALF_YEAR", 0, "", origin.period(), halfYear));
        }
        return new Sheet(sheet.rows(), findings);
    }

    /** What the template says, or all rows. */
    private Optional<String> otherInstitution(Sheet sheet) {
        if (origin != null && !origin.institution().equals(institution.code())) {
            return Optional.of(origin.institution());
        }
        List<Finding> others = sheet.findings().stream()
                .filter(finding -> finding.rule().equals(OTHER_INSTITUTION))
                .toList();
        boolean all = others.size() >= FEWEST_ROWS
                && others.size() >= Math.min(sheet.rows().size(), Findings.MOST / 2)
                && others.stream().map(Finding::value).distinct().count() == 1;
        return all ? Optional.of(others.get(0).value()).filter(said -> !said.isEmpty()) : Optional.empty();
    }

    /** The one in which all exchanges begin, if it is another; one row is enough if the template says the same. */
    private Optional<HalfYear> otherHalfYear(Sheet sheet) {
        List<LocalDate> begins = sheet.rows().stream()
                .map(SheetRow::entry)
                .map(ParticipantEntry::getStartDate)
                .filter(Objects::nonNull)
                .toList();
        Set<HalfYear> found = begins.stream().map(HalfYear::containing).collect(Collectors.toSet());
        if (found.size() != 1 || found.contains(halfYear)) {
            return Optional.empty();
        }
        HalfYear other = found.iterator().next();
        boolean templateSaysSo = saysOtherHalfYear() && origin.period().equals(other.code());
        return begins.size() >= FEWEST_ROWS || templateSaysSo ? Optional.of(other) : Optional.empty();
    }

    private boolean saysOtherHalfYear() {
        return origin != null && !origin.period().equals(halfYear.code());
    }
}
