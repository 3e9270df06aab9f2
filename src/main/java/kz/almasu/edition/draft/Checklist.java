package kz.almasu.edition.draft;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Results of the publishing checklist: blocking items first, then warnings. */
public record Checklist(List<ChecklistItem> items) implements Serializable {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Evaluates all rules about a draft. */
    public static Checklist of(DraftNote draft) {
        return new Checklist(ChecklistRules.ALL.stream()
                .flatMap(rule -> rule.evaluate(draft))
                .toList());
    }

    /** Returns this checklist with more items at its end. */
    public Checklist with(Stream<ChecklistItem> more) {
        return new Checklist(Stream.concat(items.stream(), more).toList());
    }

    public List<ChecklistItem> blocking() {
        return of(ChecklistRule.Weight.BLOCKING);
    }

    public List<ChecklistItem> warnings() {
        return of(ChecklistRule.Weight.WARNING);
    }

    /** True if nothing blocks publishing. */
    public boolean isPublishable() {
        return blocking().isEmpty();
    }

    private List<ChecklistItem> of(ChecklistRule.Weight weight) {
        return items.stream().filter(item -> item.weight() == weight).toList();
    }
}
