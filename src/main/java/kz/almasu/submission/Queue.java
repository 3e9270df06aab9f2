package kz.almasu.submission;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * Where institutions stand in one half-year: whose report has come, whose is awaited. A reviewer narrows and sorts it;
 * what is narrowed is a queue again.
 */
public record Queue(List<Standing> standings) implements Serializable {

    /** What can be asked for, in the order of a reviewer's interest: first what waits for one. */
    public static final List<String> STATES = List.of(
            State.SUBMITTED.name(),
            State.IN_REVIEW.name(),
            State.RETURNED.name(),
            State.APPROVED.name(),
            State.WITHDRAWN.name(),
            State.DRAFT.name(),
            Standing.NOT_BEGUN);

    public static final Queue EMPTY = new Queue(List.of());

    public Queue {
        standings = List.copyOf(standings);
    }

    /** Those in this state, {@link Standing#NOT_BEGUN} included; all, if none is named. */
    public Queue in(String state) {
        return state == null ? this : narrowed(standing -> standing.stateName().equals(state));
    }

    /** Those of the institutions that had this type in that half-year; all, if none is named. */
    public Queue ofType(String type) {
        return type == null
                ? this
                : narrowed(standing -> standing.type().getCode().equals(type));
    }

    /** Those whose name, in any language, or code holds this text in any case; all, if there is no text. */
    public Queue named(String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return narrowed(standing -> Stream.concat(
                        Stream.of(standing.institution().getCode()),
                        Stream.of(Language.values()).map(standing.name()::in))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)));
    }

    /** The same in another order; equal ones stay in catalogue order. */
    public Queue sorted(QueueOrder order, boolean descending, Language language) {
        Comparator<Standing> comparator = order.comparator(language);
        return new Queue(standings.stream()
                .sorted(descending ? comparator.reversed() : comparator)
                .toList());
    }

    public long count(String state) {
        return in(state).standings.size();
    }

    /** How many reports have come and not gone back: they wait for a decision or are approved. */
    public long received() {
        return standings.stream()
                .map(Standing::state)
                .filter(Objects::nonNull)
                .filter(State.finished()::contains)
                .count();
    }

    /** How many reports are due: one of each institution. */
    public int expected() {
        return standings.size();
    }

    public boolean isEmpty() {
        return standings.isEmpty();
    }

    /** Whether nobody has begun a report. */
    public boolean isUntouched() {
        return count(Standing.NOT_BEGUN) == expected();
    }

    /** Where this institution stands. @throws Refusal not found, if there is no institution with this code */
    public Standing of(String institution) {
        return standings.stream()
                .filter(standing -> standing.institution().getCode().equals(institution))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("institution", String.valueOf(institution)));
    }

    /** The next report that waits for a decision after this institution's in the catalogue; the first, after the last. */
    public Optional<Standing> nextAfter(String institution) {
        List<Standing> waiting = in(State.SUBMITTED.name()).standings;
        int here = standings.stream()
                .map(standing -> standing.institution().getCode())
                .toList()
                .indexOf(institution);
        return Stream.concat(waiting.stream().filter(standing -> standings.indexOf(standing) > here), waiting.stream())
                .filter(standing -> !standing.institution().getCode().equals(institution))
                .findFirst();
    }

    private Queue narrowed(Predicate<Standing> condition) {
        return new Queue(standings.stream().filter(condition).toList());
    }
}
