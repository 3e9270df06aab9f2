package kz.almasu.api;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;

/** Two who change the same thing at the same moment: one of them has to look again. */
final class Collision {

    /** SQL states: unique key taken, transaction rolled back for another's sake, lock not to be had (H2, PostgreSQL). */
    private static final String STATES = "23505|40.*|HYT00|55P03";

    private Collision() {}

    static boolean is(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || (cause instanceof SQLException failure
                        && failure.getSQLState() != null
                        && failure.getSQLState().matches(STATES));
    }
}
