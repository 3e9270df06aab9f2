package kz.almasu.system;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;

/** Two who change the same thing at the same moment: one of them has to look again. */
public final class ConcurrencyConflict {

    /** SQL states: unique key taken, transaction rolled back for another's sake, lock not to be had (H2, PostgreSQL). */
    private static final String SQL_STATES = "23505|40.*|HYT00|55P03";

    private ConcurrencyConflict() {}

    /** Whether one is behind this failure: itself or any of its causes. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isConflict(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is how the database or its provider tells of one; its causes are not looked at. */
    public static boolean isConflict(Throwable thrown) {
        return thrown instanceof OptimisticLockException
                || thrown instanceof PessimisticLockException
                || thrown instanceof LockTimeoutException
                || (thrown instanceof SQLException failure
                        && failure.getSQLState() != null
                        && failure.getSQLState().matches(SQL_STATES));
    }
}
