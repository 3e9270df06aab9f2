package kz.almasu.intake.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.intake.file.TemplateStamp;
import kz.almasu.intake.mapping.HeadingSynonyms;
import kz.almasu.intake.template.TemplateVersion;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Institution;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.Finding;

/**
 * Detects a file of another period or institution: by the hidden sheet of a template, otherwise by its rows. Reports
 * it once for the file instead of once per row.
 */
final class FileOwnershipCheck {

    /** In a file with fewer rows the value may be a repeated typing error. */
    private static final int MIN_ROWS = 5;

    private static final String OTHER_INSTITUTION = "INSTITUTION_IS_YOUR_OWN";

    private final Institution institution;
    private final HalfYear halfYear;
    private final Function<String, Optional<Institution>> institutions;

    /** @param institutions finds an institution by its code */
    FileOwnershipCheck(
            Institution institution, HalfYear halfYear, Function<String, Optional<Institution>> institutions) {
        this.institution = institution;
        this.halfYear = halfYear;
        this.institutions = institutions;
    }

    /**
     * Returns the error of a template of another period or institution.
     *
     * @param stamp null for a file that is not a template
     * @return empty if the template belongs to this report
     */
    Optional<Finding> refusal(TemplateStamp stamp) {
        if (stamp == null) {
            return Optional.empty();
        }
        if (!stamp.institution().equals(institution.getCode())) {
            return Optional.of(otherInstitutionFinding(stamp.institution()));
        }
        return stamp.period().equals(halfYear.code())
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "TEMPLATE_IS_OF_THE_HALF_YEAR",
                        0,
                        "",
                        stamp.period(),
                        HalfYear.parse(stamp.period())
                                .<Serializable>map(other -> other)
                                .orElse(stamp.period()),
                        halfYear));
    }

    /** Replaces errors that all rows share by one error for the file, and notes an outdated template. */
    ParsedSheet check(ParsedSheet sheet, TemplateStamp stamp) {
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (stamp != null && stamp.version() < TemplateVersion.CURRENT) {
            findings.add(Finding.note(
                    "TEMPLATE_IS_CURRENT",
                    0,
                    "",
                    "" + stamp.version(),
                    TemplateVersion.CURRENT,
                    new HeadingSynonyms.FieldNames(TemplateVersion.addedAfter(stamp.version()))));
        }
        findOtherInstitution(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(OTHER_INSTITUTION));
            findings.add(otherInstitutionFinding(other));
        });
        findOtherHalfYear(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(EntryValidity.BEGINS_IN_THE_HALF_YEAR.id()));
            findings.add(Finding.error("FILE_IS_OF_THE_HALF_YEAR", 0, "", other.code(), other, halfYear));
        });
        return new ParsedSheet(sheet.rows(), findings);
    }

    private Finding otherInstitutionFinding(String code) {
        LocalDate date = halfYear.firstDay();
        Serializable other = institutions
                .apply(code.toUpperCase(Locale.ROOT))
                .<Serializable>map(found -> found.profileOn(date).getName())
                .orElse(code);
        return Finding.error(
                "FILE_IS_OF_YOUR_INSTITUTION",
                0,
                "",
                code,
                other,
                institution.profileOn(date).getName());
    }

    private static Optional<String> findOtherInstitution(ParsedSheet sheet) {
        List<Finding> mismatches = sheet.findings().stream()
                .filter(finding -> finding.rule().equals(OTHER_INSTITUTION))
                .toList();
        boolean isConsistent = mismatches.size() >= MIN_ROWS
                && mismatches.size() >= Math.min(sheet.rows().size(), IssueCollector.MAX_ERRORS / 2)
                && mismatches.stream().map(Finding::value).distinct().count() == 1;
        return isConsistent ? Optional.of(mismatches.get(0).value()).filter(code -> !code.isEmpty()) : Optional.empty();
    }

    private Optional<HalfYear> findOtherHalfYear(ParsedSheet sheet) {
        List<LocalDate> startDates = sheet.rows().stream()
                .map(SheetRow::entry)
                .map(ParticipantEntry::getStartDate)
                .filter(Objects::nonNull)
                .toList();
        Set<HalfYear> foundHalfYears =
                startDates.stream().map(HalfYear::containing).collect(Collectors.toSet());
        return startDates.size() >= MIN_ROWS && foundHalfYears.size() == 1 && !foundHalfYears.contains(halfYear)
                ? Optional.of(foundHalfYears.iterator().next())
                : Optional.empty();
    }
}
