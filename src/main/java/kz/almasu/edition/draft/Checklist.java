package kz.almasu.edition.draft;

import java.io.Serializable;
import java.util.List;

/** What stands against publishing a note, and what should be looked at before; the weightier first. */
public record Checklist(List<ChecklistItem> items) implements Serializable {

    public Checklist {
        items = List.copyOf(items);
    }

    /** What all rules find in this manuscript. */
    public static Checklist of(DraftNote manuscript) {
        return new Checklist(ChecklistRules.ALL.stream()
                .flatMap(rule -> rule.evaluate(manuscript))
                .toList());
    }

    /** The items that stand against publishing. */
    public List<ChecklistItem> blocking() {
        return of(ChecklistRule.Weight.BLOCKING);
    }

    /** The items that should be looked at. */
    public List<ChecklistItem> warnings() {
        return of(ChecklistRule.Weight.WARNING);
    }

    /** Whether the note can be published. */
    public boolean isPublishable() {
        return blocking().isEmpty();
    }

    private List<ChecklistItem> of(ChecklistRule.Weight weight) {
        return items.stream().filter(item -> item.weight() == weight).toList();
    }
}
