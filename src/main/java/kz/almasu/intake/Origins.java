package kz.almasu.intake;

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
import kz.almasu.intake.file.Origin;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Checks;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantEntry;

/**
 * Tells a file that is right, but not here: of another half-year or of another institution. A template says so itself, in
 * its hidden sheet, whatever stands in its rows; of other files their rows say it. Then one sentence stands in the place of
 * an error in each row.
 */
final class Origins {

    /** In fewer rows the same slip may have been made twice. */
    private static final int FEWEST_ROWS = 5;

    private static final String OTHER_INSTITUTION = "INSTITUTION_IS_YOUR_OWN";

    private final Institution institution;
    private final HalfYear halfYear;
    private final Function<String, Optional<Institution>> institutions;

    /** @param institutions finds them by their codes */
    Origins(Institution institution, HalfYear halfYear, Function<String, Optional<Institution>> institutions) {
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
    Optional<Finding> refusal(Origin origin) {
        if (origin == null) {
            return Optional.empty();
        }
        if (!origin.institution().equals(institution.getCode())) {
            return Optional.of(ofAnother(origin.institution()));
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
    Sheet judge(Sheet sheet, Origin origin) {
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (origin != null && origin.version() < TemplateVersion.CURRENT) {
            findings.add(Finding.note(
                    "TEMPLATE_IS_CURRENT",
                    0,
                    "",
                    "" + origin.version(),
                    TemplateVersion.CURRENT,
                    new Headings.Fields(TemplateVersion.addedAfter(origin.version()))));
        }
        otherInstitution(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(OTHER_INSTITUTION));
            findings.add(ofAnother(other));
        });
        otherHalfYear(sheet).ifPresent(other -> {
            findings.removeIf(finding -> finding.rule().equals(Checks.BEGINS_IN_THE_HALF_YEAR.id()));
            findings.add(Finding.error("FILE_IS_OF_THE_HALF_YEAR", 0, "", other.code(), other, halfYear));
        });
        return new Sheet(sheet.rows(), findings);
    }

    private Finding ofAnother(String said) {
        LocalDate day = halfYear.firstDay();
        Serializable other = institutions
                .apply(said.toUpperCase(Locale.ROOT))
                .<Serializable>map(found -> found.on(day).getName())
                .orElse(said);
        return Finding.error(
                "FILE_IS_OF_YOUR_INSTITUTION",
                0,
                "",
                said,
                other,
                institution.on(day).getName());
    }

    /** What all rows say. */
    private static Optional<String> otherInstitution(Sheet sheet) {
        List<Finding> others = sheet.findings().stream()
                .filter(finding -> finding.rule().equals(OTHER_INSTITUTION))
                .toList();
        boolean all = others.size() >= FEWEST_ROWS
                && others.size() >= Math.min(sheet.rows().size(), Findings.MOST / 2)
                && others.stream().map(Finding::value).distinct().count() == 1;
        return all ? Optional.of(others.get(0).value()).filter(said -> !said.isEmpty()) : Optional.empty();
    }

    /** The one in which all exchanges begin, if it is another. */
    private Optional<HalfYear> otherHalfYear(Sheet sheet) {
        List<LocalDate> begins = sheet.rows().stream()
                .map(SheetRow::entry)
                .map(ParticipantEntry::getStartDate)
                .filter(Objects::nonNull)
                .toList();
        Set<HalfYear> found = begins.stream().map(HalfYear::containing).collect(Collectors.toSet());
        return begins.size() >= FEWEST_ROWS && found.size() == 1 && !found.contains(halfYear)
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }
}
