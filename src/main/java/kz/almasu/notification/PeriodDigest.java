package kz.almasu.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.period.Period;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** The reports of a half-year in numbers. */
record PeriodDigest(Period period, List<ReportStatus> statuses, LocalDate today) {

    /** Reports that the institution can and should still submit. */
    List<ReportStatus> open() {
        return statuses.stream()
                .filter(status -> !status.isReceived() && status.isEditableOn(today))
                .toList();
    }

    long waiting() {
        return statuses.stream().filter(ReportStatus::isWaiting).count();
    }

    private long received() {
        return statuses.stream().filter(ReportStatus::isReceived).count();
    }

    private long overdue() {
        return statuses.stream()
                .filter(status -> !status.isReceived() && today.isAfter(period.getDue()))
                .count();
    }

    /** One line for each half-year. */
    static String text(List<PeriodDigest> digests, Language language) {
        return digests.stream()
                .map(digest -> Texts.get(
                        language,
                        "mail.digest.period",
                        digest.period.label(language),
                        digest.received(),
                        digest.statuses.size(),
                        digest.waiting(),
                        digest.overdue()))
                .collect(Collectors.joining("\n"));
    }
}
