package kz.almasu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.almasu.system.StartupBanner;

/** Prints how to sign in to the demo, once its note is published. */
@ApplicationScoped
public class DemoHint implements StartupBanner.Hint {

    @Inject
    private DemoEdition edition;

    @Override
    public String text() {
        return Demo.isEnabled()
                ? "- sign in as reviewer, admin or an institution's code such as enu (kaznpu.ospanova signs for kaznpu); "
                        + "the password of all is " + Demo.PASSWORD
                : "";
    }

    @Override
    public boolean isReady() {
        return edition.isComplete();
    }
}
