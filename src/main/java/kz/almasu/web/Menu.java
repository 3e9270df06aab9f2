package kz.almasu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.account.Caller;
import kz.almasu.registry.Institution;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.version.OpenActions;
import org.omnifaces.util.Faces;

/** Where this user can go, and which workflow buttons they see. */
@Named
@RequestScoped
public class Menu {

    private static final List<String> FOR_EVERYBODY =
            List.of("/note/note", "/note/tables", "/note/editions", "/help/rules");

    @Inject
    private Caller caller;

    @Inject
    private OpenActions openActions;

    /** One entry of the menu: the page it leads to, the key of its text, and whether that is where the user is. */
    public record Entry(String outcome, String text, boolean current) {
        public String getOutcome() {
            return outcome;
        }

        public String getText() {
            return text;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    public List<Entry> getEntries() {
        return Stream.concat(work().stream(), FOR_EVERYBODY.stream())
                .map(Menu::entry)
                .toList();
    }

    private List<String> work() {
        if (!caller.isSignedIn()) {
            return List.of();
        }
        return switch (caller.account().getRole()) {
            case OFFICE, SIGNATORY -> List.of("/office/submissions");
            case REVIEWER -> List.of("/review/queue");
            case ADMIN ->
                List.of(
                        "/admin/periods",
                        "/admin/accounts",
                        "/admin/institutions",
                        "/admin/foreign-institutions",
                        "/admin/codelists",
                        "/review/queue");
        };
    }

    /** The page on which this user's work begins. */
    public String getStart() {
        return getEntries().get(0).outcome();
    }

    /** Leads a signed-in user from the portal's front door to their work. */
    public void goToWork() {
        if (caller.isSignedIn()) {
            Faces.redirect(getStart().substring(1) + ".xhtml");
        }
    }

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    public boolean isMinistry() {
        return caller.isMinistry();
    }

    /** The institution that the user reports for; null for the ministry. */
    public Institution getInstitution() {
        return caller.account().getInstitution();
    }

    /** The signed-in user's login; empty if nobody is signed in. */
    public String getLogin() {
        return caller.isSignedIn() ? caller.account().getLogin() : "";
    }

    /** Whether this user can take this action on this submission now. */
    public boolean allows(Action action, ReportStatus standing) {
        return actions(standing).contains(action);
    }

    /** Whether there is anything that this user can do with this submission now. */
    public boolean allowsAny(ReportStatus standing) {
        return !actions(standing).isEmpty();
    }

    private List<Action> actions(ReportStatus standing) {
        return openActions.of(standing);
    }

    private static Entry entry(String outcome) {
        String folder = outcome.substring(0, outcome.indexOf('/', 1) + 1);
        String here = Faces.getViewId();
        // In these folders each list, such as periods, has its own pages: period, period-plan.
        String section = folder.equals("/admin/") || folder.equals("/note/")
                ? outcome.substring(0, outcome.length() - 1)
                : folder;
        boolean current = here != null && here.startsWith(section);
        return new Entry(outcome, "menu." + outcome.substring(1).replace('/', '.'), current);
    }
}
