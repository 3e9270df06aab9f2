package kz.almasu.edition.draft;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * Something that a rule has found.
 *
 * @param rule the name of the rule
 * @param target what at the rule's place it is about: code of an institution, id of a table or paragraph; empty for all
 * @param parameters names and numbers for its text; those that are {@link Localized} are said in the reader's language
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
        Stream<Object> said = parameters.stream()
                .map(parameter -> parameter instanceof Localized spoken ? spoken.label(language) : parameter);
        return Texts.get(language, "checklist." + rule, said.toArray());
    }
}
