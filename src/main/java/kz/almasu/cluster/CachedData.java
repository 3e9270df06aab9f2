package kz.almasu.cluster;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.almasu.system.AllowedToEveryone;
import kz.almasu.system.Cluster;
import org.eclipse.persistence.jpa.JpaCache;

/**
 * The entities that this server keeps in memory, where other servers may change them. Triggers of the database count those
 * changes; at the begin of a request or task the count is compared, and after a change everything is read anew. Alone, a
 * server knows of all changes and does not ask.
 */
@ApplicationScoped
@AllowedToEveryone("each request of anybody begins with it, and it tells nothing")
public class CachedData {

    private static final Logger LOG = Logger.getLogger(CachedData.class.getName());

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Resource(lookup = "java:jboss/datasources/Almasu")
    private DataSource dataSource;

    private volatile long version = -1;

    /**
     * Forgets what other servers have changed since the last call. If the database does not answer, the caller finds out by
     * itself.
     */
    public void refresh() {
        if (!Cluster.isOn()) {
            return;
        }
        try {
            long present = present();
            if (present != version) {
                evict();
                version = present;
            }
        } catch (SQLException failure) {
            LOG.log(Level.FINE, "The version of cached data is unknown", failure);
        }
    }

    /**
     * Forgets everything again if it was forgotten during a request: the request may have read before the change and kept
     * what it read after the others had forgotten it.
     *
     * @param before the version at the begin of the request
     */
    public void endOfRequest(long before) {
        if (before != version) {
            evict();
        }
    }

    /** The version to be passed to {@link #endOfRequest}. */
    public long version() {
        return version;
    }

    private void evict() {
        JpaCache cache = factory.getCache().unwrap(JpaCache.class);
        cache.clearQueryCache();
        cache.evictAll();
    }

    /** Read outside of transactions, in which it might be that of an earlier moment. */
    private long present() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number from cached_data_version")) {
            row.next();
            return row.getLong(1);
        }
    }
}
