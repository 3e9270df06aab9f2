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

/** Menu entries and workflow actions available to the user. */
@Named
@RequestScoped
public class Menu {

    private static final List<String> FOR_EVERYBODY =
            List.of("/note/note", "/note/tables", "/note/editions", "/help/rules");

    @Inject
    private Caller caller;

    @Inject
    private OpenActions openActions;

    /** A menu entry: the outcome it links to, its text key, and whether the present page belongs to it. */
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
            case AUDITOR -> List.of("/audit/log");
        };
    }

    /** Returns the start page of the user's role. */
    public String getStart() {
        return getEntries().get(0).outcome();
    }

    /** Redirects a signed-in user from the home page to the start page of their role. */
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

    /** Returns the institution of the user's account; null for the ministry. */
    public Institution getInstitution() {
        return caller.account().getInstitution();
    }

    /** Returns the login; empty if no one is signed in. */
    public String getLogin() {
        return caller.isSignedIn() ? caller.account().getLogin() : "";
    }

    /** Returns true if the user may take the action on the submission now. */
    public boolean allows(Action action, ReportStatus status) {
        return actions(status).contains(action);
    }

    /** Returns true if the user may take any action on the submission now. */
    public boolean allowsAny(ReportStatus status) {
        return !actions(status).isEmpty();
    }

    private List<Action> actions(ReportStatus status) {
        return openActions.of(status);
    }

    private static Entry entry(String outcome) {
        String folder = outcome.substring(0, outcome.indexOf('/', 1) + 1);
        String here = Faces.getViewId();
        String section = switch (folder) {
            // Each list, such as periods, has its own pages: period, period-plan.
            case "/admin/", "/note/" -> outcome.substring(0, outcome.length() - 1);
            case "/help/" -> outcome;
            default -> folder;
        };
        boolean current = here != null && here.startsWith(section);
        return new Entry(outcome, "menu." + outcome.substring(1).replace('/', '.'), current);
    }
}
