package kz.almasu.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * The trigger by which H2 refuses to change or delete audit records; H2 has no triggers in SQL. If the database is opened
 * without this class, it refuses them all the same, because it cannot run the trigger.
 */
public class AuditChangeRefusal implements Trigger {

    private static final String RAISED_EXCEPTION = "P0001";

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("Audit records are never changed", RAISED_EXCEPTION);
    }
}
