package kz.almasu.edition.draft;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * A finding of a checklist rule.
 *
 * @param rule its id
 * @param target code of an institution, id of a table, paragraph or sentence; empty for all of the target type
 * @param parameters of the message; {@link Localized} ones are translated into the reader's language
 */
public record ChecklistItem(
        String rule,
        ChecklistRule.Weight weight,
        ChecklistRule.TargetType targetType,
        String target,
        List<Object> parameters)
        implements Localized, Serializable {

    public ChecklistItem {
        parameters = List.copyOf(parameters);
    }

    @Override
    public String label(Language language) {
        Stream<Object> localized = parameters.stream()
                .map(parameter -> parameter instanceof Localized named ? named.label(language) : parameter);
        return Texts.get(language, "checklist." + rule, localized.toArray());
    }
}
