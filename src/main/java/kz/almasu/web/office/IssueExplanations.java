package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.submission.entry.SubmissionFindings;
import kz.almasu.submission.finding.Issue;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Explanations typed in the list of issues: as many as the office likes, saved together. */
@Named
@ViewScoped
public class IssueExplanations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionFindings findings;

    @Inject
    private Messages messages;

    private final Map<String, String> texts = new HashMap<>();

    /** True if a warning can be explained in the list. */
    public boolean isNeeded(List<Issue> issues) {
        return issues.stream().anyMatch(this::isNeeded);
    }

    /** True if the warning has no explanation; an existing one is changed on a page of its own. */
    public boolean isNeeded(Issue issue) {
        return issue.isExplainable() && issue.explanation() == null;
    }

    /** Saves the typed explanations and shows the same page again. */
    public String save(String period) {
        Map<String, String> typed = texts.entrySet().stream()
                .filter(text -> text.getValue() != null && !text.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (typed.isEmpty()) {
            messages.error("issues.nothingTyped");
            return null;
        }
        findings.explain(period, typed);
        messages.infoAfterRedirect("issues.explained", typed.size());
        return Faces.getViewId().replace(".xhtml", "") + "?faces-redirect=true&period=" + period;
    }

    /** Typed texts by issue id. */
    public Map<String, String> getTexts() {
        return texts;
    }
}
