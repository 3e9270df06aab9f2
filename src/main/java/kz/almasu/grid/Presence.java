package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.system.Refusal;

/**
 * Who of an institution is at work on a submission now, and on which row. It is kept in memory: it is of no value a
 * minute later, and after a restart everybody says it again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo(Role.OFFICE)
public class Presence {

    /** Who has not been heard of for so long has left; pages say more often that they are there. */
    static final Duration TIMEOUT = Duration.ofSeconds(40);

    private static final int MAX_TEXT_LENGTH = 60;
    private static final int MAX_WORKERS = 100;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final Map<ReportKey, Map<String, Worker>> workersByReport = new ConcurrentHashMap<>();

    /**
     * Somebody at work.
     *
     * @param tab tells their windows apart
     * @param row the id of the row in which they are; empty for none
     */
    public record Worker(String login, String tab, String row, Instant at) {}

    private record ReportKey(String period, String institution) {}

    /**
     * Says that the caller is at work in this window.
     *
     * @param row empty for none
     * @return the others
     */
    public List<Worker> heartbeat(String period, String tab, String row) {
        if (tab.isEmpty() || tab.length() > MAX_TEXT_LENGTH || row.length() > MAX_TEXT_LENGTH) {
            throw Refusal.invalid("grid.presence");
        }
        Map<String, Worker> workers =
                workersByReport.computeIfAbsent(reportKey(period), any -> new ConcurrentHashMap<>());
        if (workers.size() < MAX_WORKERS) {
            workers.put(key(tab), new Worker(caller.account().getLogin(), tab, row, clock.instant()));
        }
        return others(period, tab);
    }

    /** Says that the caller has left this window. */
    public void leave(String period, String tab) {
        Map<String, Worker> workers = workersByReport.getOrDefault(reportKey(period), Map.of());
        if (workers.containsKey(key(tab))) {
            workers.remove(key(tab));
        }
    }

    /** All who are at work, but in this window. */
    public List<Worker> others(String period, String tab) {
        Map<String, Worker> workers = workersByReport.getOrDefault(reportKey(period), Map.of());
        Instant since = clock.instant().minus(TIMEOUT);
        workers.values().removeIf(worker -> worker.at().isBefore(since));
        return workers.entrySet().stream()
                .filter(worker -> !worker.getKey().equals(key(tab)))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Worker::login).thenComparing(Worker::tab))
                .toList();
    }

    private ReportKey reportKey(String period) {
        return new ReportKey(period, caller.institution().getCode());
    }

    private String key(String tab) {
        return caller.account().getLogin() + "|" + tab;
    }
}
