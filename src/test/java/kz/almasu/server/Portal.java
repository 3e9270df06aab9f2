package kz.almasu.server;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built WAR, deployed once for all tests of a run, because each deployment takes about ten seconds. Tests that run
 * inside the server are in {@code kz.almasu.account}, {@code kz.almasu.admin}, {@code kz.almasu.cluster}, {@code
 * kz.almasu.figures}, {@code kz.almasu.intake}, {@code kz.almasu.mail}, {@code kz.almasu.notification} and {@code kz.almasu.submission}; tests that call the portal from outside are {@code @RunAsClient}.
 */
@ArquillianSuiteDeployment
public final class Portal {

    private static final File WAR = new File("target/almasu.war");

    private Portal() {}

    @Deployment
    static WebArchive archive() {
        return ShrinkWrap.create(ZipImporter.class, WAR.getName())
                .importFrom(WAR)
                .as(WebArchive.class)
                .addPackages(
                        false,
                        Filters.include(".*/(\\w+IT|AdministrationTestBase|TwoPersonRuleFixture)(\\$.*)?\\.class"),
                        "kz.almasu.account",
                        "kz.almasu.admin",
                        "kz.almasu.cluster",
                        "kz.almasu.figures",
                        "kz.almasu.intake.job",
                        "kz.almasu.mail",
                        "kz.almasu.notification",
                        "kz.almasu.submission.entry",
                        "kz.almasu.submission.finding",
                        "kz.almasu.submission.review",
                        "kz.almasu.submission.version")
                .addClass("kz.almasu.api.FailingResource")
                .addClass("kz.almasu.api.StatementResource")
                .addClass(StatementLog.class)
                .addAsLibraries(jarOf(Assertions.class));
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
