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
 * Users of an institution who are editing a submission now, with their rows. Kept in memory: the data expires within a
 * minute, and clients resend it after a restart.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@AllowedTo(Role.OFFICE)
public class Presence {

    /** Users without a heartbeat for this time are considered gone; pages send it more often. */
    static final Duration TIMEOUT = Duration.ofSeconds(40);

    private static final int MAX_TEXT_LENGTH = 60;
    private static final int MAX_ACTIVE_USERS = 100;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final Map<ReportKey, Map<String, ActiveUser>> usersByReport = new ConcurrentHashMap<>();

    /**
     * An active user.
     *
     * @param tab identifies the browser tab
     * @param row id of the current row; empty for none
     */
    public record ActiveUser(String login, String tab, String row, Instant at) {}

    private record ReportKey(String period, String institution) {}

    /**
     * Records activity of the caller in this tab.
     *
     * @param row id of the current row; empty for none
     * @return the other active users
     * @throws Refusal invalid, if an argument is too long
     */
    public List<ActiveUser> heartbeat(String period, String tab, String row) {
        if (tab.isEmpty() || tab.length() > MAX_TEXT_LENGTH || row.length() > MAX_TEXT_LENGTH) {
            throw Refusal.invalid("grid.presence");
        }
        Map<String, ActiveUser> users =
                usersByReport.computeIfAbsent(reportKey(period), any -> new ConcurrentHashMap<>());
        if (users.size() < MAX_ACTIVE_USERS) {
            users.put(key(tab), new ActiveUser(caller.account().getLogin(), tab, row, clock.instant()));
        }
        return others(period, tab);
    }

    public void leave(String period, String tab) {
        Map<String, ActiveUser> users = usersByReport.getOrDefault(reportKey(period), Map.of());
        if (users.containsKey(key(tab))) {
            users.remove(key(tab));
        }
    }

    /** All active users except this tab, sorted by login. */
    public List<ActiveUser> others(String period, String tab) {
        Map<String, ActiveUser> users = usersByReport.getOrDefault(reportKey(period), Map.of());
        Instant since = clock.instant().minus(TIMEOUT);
        users.values().removeIf(user -> user.at().isBefore(since));
        return users.entrySet().stream()
                .filter(user -> !user.getKey().equals(key(tab)))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(ActiveUser::login).thenComparing(ActiveUser::tab))
                .toList();
    }

    private ReportKey reportKey(String period) {
        return new ReportKey(period, caller.institution().getCode());
    }

    private String key(String tab) {
        return caller.account().getLogin() + "|" + tab;
    }
}
