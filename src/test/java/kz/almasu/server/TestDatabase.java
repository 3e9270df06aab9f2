package kz.almasu.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the server under test: in-memory H2 or, with {@code -Dalmasu.test.database=postgresql}, an embedded
 * PostgreSQL. JUnit calls this class before Arquillian reads arquillian.xml, which refers to these system properties.
 */
public class TestDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("postgresql".equals(System.getProperty("almasu.test.database"))) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
            }
            setProperties("postgresql", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } else {
            setProperties("h2", "jdbc:h2:mem:almasu;DB_CLOSE_DELAY=-1", "almasu", "almasu");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void setProperties(String driver, String url, String user, String password) {
        System.setProperty("test.db.driver", driver);
        System.setProperty("test.db.url", url);
        System.setProperty("test.db.user", user);
        System.setProperty("test.db.password", password);
    }
}
