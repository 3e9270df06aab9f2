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
 * Tells a file that is right, but not here: of another half-year or of another institution. A template says so itself, in
 * its hidden sheet, whatever stands in its rows; of other files their rows say it. Then one sentence stands in the place of
 * an error in each row.
 */
final class FileOwnershipCheck {

    /** In fewer rows the same slip may have been made twice. */
    private static final int MIN_ROWS = 5;

    private static final String OTHER_INSTITUTION = "INSTITUTION_IS_YOUR_OWN";

    private final Institution institution;
    private final HalfYear halfYear;
    private final Function<String, Optional<Institution>> institutions;

    /** @param institutions finds them by their codes */
    FileOwnershipCheck(
            Institution institution, HalfYear halfYear, Function<String, Optional<Institution>> institutions) {
        this.institution = institution;
        this.halfYear = halfYear;
        this.institutions = institutions;
    }

    /**
     * Why a template is not read here.
     *
     * @param origin null for a file that is no template
     * @return empty, if it belongs here
     */
    Optional<Finding> refusal(TemplateStamp origin) {
        if (origin == null) {
            return Optional.empty();
        }
        if (!origin.institution().equals(institution.getCode())) {
            return Optional.of(otherInstitutionFinding(origin.institution()));
        }
        return origin.period().equals(halfYear.code())
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "TEMPLATE_IS_OF_THE_HALF_YEAR",
                        0,
                        "",
                        origin.period(),
                        HalfYear.parse(origin.period())
                                .<Serializable>map(other -> other)
                                .orElse(origin.period()),
                        halfYear));
    }

    /** What was found, with what is to be said of the file as a whole. */
    ParsedSheet check(ParsedSheet sheet, TemplateStamp origin) {
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (origin != null && origin.version() < TemplateVersion.CURRENT) {
            findings.add(Finding.note(
                    "TEMPLATE_IS_CURRENT",
                    0,
                    "",
                    "" + origin.version(),
                    TemplateVersion.CURRENT,
                    new HeadingSynonyms.Fields(TemplateVersion.addedAfter(origin.version()))));
        }
        otherInstitution(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(OTHER_INSTITUTION));
            findings.add(otherInstitutionFinding(other));
        });
        otherHalfYear(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(EntryValidity.BEGINS_IN_THE_HALF_YEAR.id()));
            findings.add(Finding.error("FILE_IS_OF_THE_HALF_YEAR", 0, "", other.code(), other, halfYear));
        });
        return new ParsedSheet(sheet.rows(), findings);
    }

    private Finding otherInstitutionFinding(String said) {
        LocalDate day = halfYear.firstDay();
        Serializable other = institutions
                .apply(said.toUpperCase(Locale.ROOT))
                .<Serializable>map(found -> found.profileOn(day).getName())
                .orElse(said);
        return Finding.error(
                "FILE_IS_OF_YOUR_INSTITUTION",
                0,
                "",
                said,
                other,
                institution.profileOn(day).getName());
    }

    /** What all rows say. */
    private static Optional<String> otherInstitution(ParsedSheet sheet) {
        List<Finding> others = sheet.findings().stream()
                .filter(finding -> finding.rule().equals(OTHER_INSTITUTION))
                .toList();
        boolean all = others.size() >= MIN_ROWS
                && others.size() >= Math.min(sheet.rows().size(), IssueCollector.MAX_ERRORS / 2)
                && others.stream().map(Finding::value).distinct().count() == 1;
        return all ? Optional.of(others.get(0).value()).filter(said -> !said.isEmpty()) : Optional.empty();
    }

    /** The one in which all exchanges begin, if it is another. */
    private Optional<HalfYear> otherHalfYear(ParsedSheet sheet) {
        List<LocalDate> begins = sheet.rows().stream()
                .map(SheetRow::entry)
                .map(ParticipantEntry::getStartDate)
                .filter(Objects::nonNull)
                .toList();
        Set<HalfYear> found = begins.stream().map(HalfYear::containing).collect(Collectors.toSet());
        return begins.size() >= MIN_ROWS && found.size() == 1 && !found.contains(halfYear)
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }
}
