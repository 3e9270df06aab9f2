package kz.almasu.server;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build has just made, as the tests deploy it. */
public final class Portal {

    private static final File WAR = new File("target/almasu.war");

    private Portal() {}

    /** For tests from outside: {@code @Deployment(testable = false)}. */
    public static WebArchive archive() {
        return ShrinkWrap.create(ZipImporter.class, WAR.getName())
                .importFrom(WAR)
                .as(WebArchive.class);
    }

    /** For tests that run inside the server: these classes, and AssertJ, go with it. */
    public static WebArchive archive(Class<?>... testClasses) {
        return archive().addClasses(testClasses).addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
