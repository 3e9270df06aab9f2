package kz.almasu.submission.review;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.State;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Where institutions stand in one half-year: whose report has come, whose is awaited. A reviewer narrows and sorts it;
 * what is narrowed is a queue again.
 */
public record ReviewQueue(List<ReportStatus> statuses) implements Serializable {

    /** What can be asked for, in the order of a reviewer's interest: first what waits for one. */
    public static final List<String> STATES = List.of(
            State.SUBMITTED.name(),
            State.IN_REVIEW.name(),
            State.RETURNED.name(),
            State.APPROVED.name(),
            State.WITHDRAWN.name(),
            State.DRAFT.name(),
            ReportStatus.NOT_BEGUN);

    public static final ReviewQueue EMPTY = new ReviewQueue(List.of());

    public ReviewQueue {
        statuses = List.copyOf(statuses);
    }

    /** Those in this state, {@link ReportStatus#NOT_BEGUN} included; all, if none is named. */
    public ReviewQueue withState(String state) {
        return state == null ? this : filtered(standing -> standing.stateName().equals(state));
    }

    /** Those of the institutions that had this type in that half-year; all, if none is named. */
    public ReviewQueue ofType(String type) {
        return type == null
                ? this
                : filtered(standing -> standing.type().getCode().equals(type));
    }

    /** Those whose name, in any language, or code holds this text in any case and with any spaces; all, if there is no text. */
    public ReviewQueue named(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String wanted = searchable(text.strip());
        return filtered(standing -> Stream.concat(
                        Stream.of(standing.institution().getCode()),
                        Stream.of(Language.values()).map(standing.name()::label))
                .anyMatch(name -> searchable(name).contains(wanted)));
    }

    /** Initials are kept together by spaces that nobody types. */
    private static String searchable(String text) {
        return text.replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    }

    /** The same in another order; equal ones stay in catalogue order. */
    public ReviewQueue sorted(QueueOrder order, boolean descending, Language language) {
        Comparator<ReportStatus> comparator = order.comparator(language);
        return new ReviewQueue(statuses.stream()
                .sorted(descending ? comparator.reversed() : comparator)
                .toList());
    }

    public long count(String state) {
        return withState(state).statuses.size();
    }

    /** How many reports have come and not gone back: they wait for a decision or are approved. */
    public long received() {
        return statuses.stream()
                .map(ReportStatus::state)
                .filter(Objects::nonNull)
                .filter(State.finished()::contains)
                .count();
    }

    /** How many reports are due: one of each institution. */
    public int expected() {
        return statuses.size();
    }

    public boolean isEmpty() {
        return statuses.isEmpty();
    }

    /** Whether nobody has begun a report. */
    public boolean isEntirelyNotBegun() {
        return count(ReportStatus.NOT_BEGUN) == expected();
    }

    /** Where this institution stands. @throws Refusal not found, if there is no institution with this code */
    public ReportStatus of(String institution) {
        return statuses.stream()
                .filter(standing -> standing.institution().getCode().equals(institution))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("institution", String.valueOf(institution)));
    }

    /** The next report that waits for a decision after this institution's in the catalogue; the first, after the last. */
    public Optional<ReportStatus> nextAfter(String institution) {
        List<ReportStatus> waiting = withState(State.SUBMITTED.name()).statuses;
        int here = statuses.stream()
                .map(standing -> standing.institution().getCode())
                .toList()
                .indexOf(institution);
        return Stream.concat(waiting.stream().filter(standing -> statuses.indexOf(standing) > here), waiting.stream())
                .filter(standing -> !standing.institution().getCode().equals(institution))
                .findFirst();
    }

    private ReviewQueue filtered(Predicate<ReportStatus> condition) {
        return new ReviewQueue(statuses.stream().filter(condition).toList());
    }
}
