package kz.almasu.submission.review;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Reports of all institutions in one half-year, in catalogue order. Filtering and sorting return a new queue.
 */
public record ReviewQueue(List<QueuedReport> reports) implements Serializable {

    /** Status names for the filter, in order of a reviewer's interest. */
    public static final List<String> STATES = List.of(
            State.SUBMITTED.name(),
            State.IN_REVIEW.name(),
            State.RETURNED.name(),
            State.APPROVED.name(),
            State.WITHDRAWN.name(),
            State.DRAFT.name(),
            ReportStatus.NOT_BEGUN);

    public static final ReviewQueue EMPTY = new ReviewQueue(List.of());

    /** A queue of which nothing but the statuses is of interest. */
    public static ReviewQueue ofStatuses(List<ReportStatus> statuses) {
        return new ReviewQueue(statuses.stream().map(QueuedReport::of).toList());
    }

    public ReviewQueue {
        reports = List.copyOf(reports);
    }

    /** In the order of the reports. */
    public List<ReportStatus> statuses() {
        return reports.stream().map(QueuedReport::status).toList();
    }

    /** Filters by status name, including {@link ReportStatus#NOT_BEGUN}; null for all. */
    public ReviewQueue withState(String state) {
        return state == null ? this : filtered(status -> status.stateName().equals(state));
    }

    /** Filters by the type that the institution had in the half-year; null for all. */
    public ReviewQueue ofType(String type) {
        return type == null ? this : filtered(status -> status.type().getCode().equals(type));
    }

    /**
     * Filters by a part of the institution's code or of its name in any language, ignoring case and kind of spaces;
     * null or blank for all.
     */
    public ReviewQueue named(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String searchText = searchable(text.strip());
        return filtered(status -> Stream.concat(
                        Stream.of(status.institution().getCode()),
                        Stream.of(Language.values()).map(status.name()::label))
                .anyMatch(name -> searchable(name).contains(searchText)));
    }

    /** Filters by marked participants that have come back; false for all. */
    public ReviewQueue marked(boolean only) {
        return only
                ? new ReviewQueue(reports.stream()
                        .filter(report -> report.marks().isBack())
                        .toList())
                : this;
    }

    /** Names have non-breaking spaces between initials, which users do not type. */
    private static String searchable(String text) {
        return text.replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    }

    /** Sorts the queue; equal statuses stay in catalogue order. */
    public ReviewQueue sorted(QueueOrder order, boolean descending, Language language) {
        Comparator<QueuedReport> comparator = order.comparator(language);
        return new ReviewQueue(reports.stream()
                .sorted(descending ? comparator.reversed() : comparator)
                .toList());
    }

    public long count(String state) {
        return withState(state).reports.size();
    }

    /** Number of reports that wait for a decision or are approved. */
    public long received() {
        return statuses().stream().filter(ReportStatus::isReceived).count();
    }

    /** One report per institution is due. */
    public int expected() {
        return reports.size();
    }

    public boolean isEmpty() {
        return reports.isEmpty();
    }

    /** True if no institution has begun a report. */
    public boolean isEntirelyNotBegun() {
        return count(ReportStatus.NOT_BEGUN) == expected();
    }

    /**
     * Status of this institution.
     *
     * @throws Refusal not found, if there is no institution with this code
     */
    public ReportStatus of(String institution) {
        return statuses().stream()
                .filter(status -> status.institution().getCode().equals(institution))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("institution", String.valueOf(institution)));
    }

    /** The next submitted report after this institution's in catalogue order, starting over at the end. */
    public Optional<ReportStatus> nextAfter(String institution) {
        List<ReportStatus> submitted = withState(State.SUBMITTED.name()).statuses();
        List<ReportStatus> statuses = statuses();
        int current = statuses.stream()
                .map(status -> status.institution().getCode())
                .toList()
                .indexOf(institution);
        return Stream.concat(
                        submitted.stream().filter(status -> statuses.indexOf(status) > current), submitted.stream())
                .filter(status -> !status.institution().getCode().equals(institution))
                .findFirst();
    }

    private ReviewQueue filtered(Predicate<ReportStatus> condition) {
        return new ReviewQueue(reports.stream()
                .filter(report -> condition.test(report.status()))
                .toList());
    }
}
