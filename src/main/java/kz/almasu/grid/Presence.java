package kz.almasu.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.account.Role;
import kz.almasu.system.Refusal;

/**
 * Users of an institution who are editing a submission now, with their rows. In the database, so that colleagues whose
 * pages come from different servers see each other.
 */
@ApplicationScoped
@Transactional
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

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * An active user.
     *
     * @param tab identifies the browser tab
     * @param row id of the current row; empty for none
     */
    public record ActiveUser(String login, String tab, String row) {}

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
        List<ActiveUser> others = others(period, tab);
        ActiveUserKey key = key(period, tab);
        ActiveUserRow known = entityManager.find(ActiveUserRow.class, key);
        if (known != null) {
            known.moveTo(row, clock.instant());
        } else if (others.size() < MAX_ACTIVE_USERS) {
            deleteOutdated(period);
            entityManager.persist(new ActiveUserRow(key, row, clock.instant()));
        }
        return others;
    }

    public void leave(String period, String tab) {
        ActiveUserRow known = entityManager.find(ActiveUserRow.class, key(period, tab));
        if (known != null) {
            entityManager.remove(known);
        }
    }

    /** All active users except this tab, sorted by login. */
    public List<ActiveUser> others(String period, String tab) {
        String login = caller.account().getLogin();
        return entityManager
                .createQuery(
                        "select u from ActiveUserRow u where u.key.period = :period and u.key.institution = :institution"
                                + " and u.seenAt > :since order by u.key.login, u.key.tab",
                        ActiveUserRow.class)
                .setParameter("period", period)
                .setParameter("institution", caller.institution().getCode())
                .setParameter("since", clock.instant().minus(TIMEOUT))
                .getResultStream()
                .map(ActiveUserRow::user)
                .filter(user -> !user.login().equals(login) || !user.tab().equals(tab))
                .toList();
    }

    private void deleteOutdated(String period) {
        entityManager
                .createQuery("delete from ActiveUserRow u where u.key.period = :period"
                        + " and u.key.institution = :institution and u.seenAt < :since")
                .setParameter("period", period)
                .setParameter("institution", caller.institution().getCode())
                .setParameter("since", clock.instant().minus(TIMEOUT))
                .executeUpdate();
    }

    private ActiveUserKey key(String period, String tab) {
        return new ActiveUserKey(
                period, caller.institution().getCode(), caller.account().getLogin(), tab);
    }
}
