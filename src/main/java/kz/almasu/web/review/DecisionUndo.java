package kz.almasu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.almasu.submission.Action;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.review.ReviewUndo;
import kz.almasu.web.Menu;
import kz.almasu.web.Messages;

/** Taking back a return or a reopening on the decision page. */
@Named
@RequestScoped
public class DecisionUndo {

    @Inject
    private DecisionPage page;

    @Inject
    private ReviewUndo undo;

    @Inject
    private Menu menu;

    @Inject
    private Messages messages;

    /** True if nothing else can be decided about the report now. */
    public boolean isOffered() {
        return menu.allows(Action.UNDO_RETURN, getStatus()) || menu.allows(Action.UNDO_REOPEN, getStatus());
    }

    public ReportStatus getStatus() {
        return page.getStatus();
    }

    public String undoReturn() {
        undo.undoReturn(page.getPeriod(), page.getInstitution());
        return redirect("page.review.undo.returned");
    }

    public String undoReopen() {
        undo.undoReopen(page.getPeriod(), page.getInstitution());
        return redirect("page.review.undo.reopened");
    }

    private String redirect(String text) {
        messages.infoAfterRedirect(text, getStatus().name());
        return "/review/decision?faces-redirect=true&includeViewParams=true";
    }
}
