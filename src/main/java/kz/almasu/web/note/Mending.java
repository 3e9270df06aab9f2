package kz.almasu.web.note;

import kz.almasu.edition.manuscript.ChecklistItem;
import kz.almasu.edition.manuscript.ChecklistRule;
import org.omnifaces.util.Faces;

/** Leads from an item of the checklist to the page on which it is mended. */
final class Mending {

    private Mending() {}

    /** @return null, where no page of a reviewer mends it */
    static String address(String period, ChecklistItem item) {
        String target = item.target();
        return switch (item.place()) {
            case PERIOD -> target.isEmpty() ? to("/review/queue", period, "") : null;
            case SUBMISSION ->
                target.isEmpty()
                        ? to("/review/queue", period, "")
                        : to("/review/decision", period, "&institution=" + target);
            case TABLE -> to("/note/table", period, "&id=" + target);
            case PARAGRAPH -> to("/note/words", period, "&paragraph=" + target);
            case TABLE_NOTE -> to("/note/words", period, "&table=" + target);
        };
    }

    /** Whether the item is about one report that can be left out. */
    static boolean isByLeavingOut(ChecklistItem item) {
        return item.place() == ChecklistRule.Place.SUBMISSION
                && item.weight() == ChecklistRule.Weight.BLOCKING
                && !item.target().isEmpty();
    }

    private static String to(String page, String period, String further) {
        return Faces.getRequestContextPath() + page + ".xhtml?period=" + period + further;
    }
}
