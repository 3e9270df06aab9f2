package kz.almasu.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database behind the server under test: H2 in its memory or, with {@code -Dalmasu.test.database=postgresql}, a PostgreSQL
 * started here. JUnit calls it before Arquillian reads arquillian.xml, which takes its properties.
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
                throw new UncheckedIOException("The PostgreSQL for the tests does not start", e);
            }
            use("postgresql", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } else {
            use("h2", "jdbc:h2:mem:almasu;DB_CLOSE_DELAY=-1", "almasu", "almasu");
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

    private static void use(String driver, String url, String user, String password) {
        System.setProperty("test.db.driver", driver);
        System.setProperty("test.db.url", url);
        System.setProperty("test.db.user", user);
        System.setProperty("test.db.password", password);
    }
}
