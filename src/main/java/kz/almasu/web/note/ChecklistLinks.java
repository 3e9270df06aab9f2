package kz.almasu.web.note;

import kz.almasu.edition.draft.ChecklistItem;
import kz.almasu.edition.draft.ChecklistRule;
import org.omnifaces.util.Faces;

/** Links from checklist items to the pages on which they are resolved. */
final class ChecklistLinks {

    private ChecklistLinks() {}

    /** @return null if reviewers have no page for it */
    static String address(String period, ChecklistItem item) {
        String target = item.target();
        return switch (item.targetType()) {
            case PERIOD -> target.isEmpty() ? link("/review/queue", period, "") : null;
            case SUBMISSION ->
                target.isEmpty()
                        ? link("/review/queue", period, "")
                        : link("/review/decision", period, "&institution=" + target);
            case TABLE -> link("/note/table", period, "&id=" + target);
            case PARAGRAPH -> link("/note/paragraph", period, "&paragraph=" + target);
            case TABLE_NOTE -> link("/note/paragraph", period, "&table=" + target);
            case SENTENCE -> link("/note/sentence", period, "&sentence=" + target);
            case EDITION -> {
                String[] edition = target.split("/");
                yield link("/note/edition", edition[0], "&number=" + edition[1]);
            }
        };
    }

    /** Returns true if the item can be resolved by excluding one report. */
    static boolean isSolvedByExclusion(ChecklistItem item) {
        return item.targetType() == ChecklistRule.TargetType.SUBMISSION
                && item.weight() == ChecklistRule.Weight.BLOCKING
                && !item.target().isEmpty();
    }

    private static String link(String page, String period, String further) {
        return Faces.getRequestContextPath() + page + ".xhtml?period=" + period + further;
    }
}
