package kz.almasu.system;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;

/** Detects failures caused by concurrent changes, after which the user can retry. */
public final class ConcurrencyConflict {

    /** SQL states of H2 and PostgreSQL: unique key violation, transaction rollback, lock timeout. */
    private static final String SQL_STATES = "23505|40.*|HYT00|55P03";

    private ConcurrencyConflict() {}

    /** True if the failure or any of its causes is a conflict. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isConflict(cause)) {
                return true;
            }
        }
        return false;
    }

    /** True if this exception itself is a conflict; causes are not examined. */
    public static boolean isConflict(Throwable exception) {
        return exception instanceof OptimisticLockException
                || exception instanceof PessimisticLockException
                || exception instanceof LockTimeoutException
                || (exception instanceof SQLException failure
                        && failure.getSQLState() != null
                        && failure.getSQLState().matches(SQL_STATES));
    }
}
