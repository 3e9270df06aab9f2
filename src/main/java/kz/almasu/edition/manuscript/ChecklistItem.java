package kz.almasu.edition.manuscript;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/**
 * Something that a rule has found.
 *
 * @param rule the name of the rule
 * @param target what at the rule's place it is about: code of an institution, id of a table or paragraph; empty for all
 * @param parameters names and numbers for its text; those that are {@link Spoken} are said in the reader's language
 */
public record ChecklistItem(
        String rule, ChecklistRule.Weight weight, ChecklistRule.Place place, String target, List<Object> parameters)
        implements Spoken, Serializable {

    public ChecklistItem {
        parameters = List.copyOf(parameters);
    }

    @Override
    public String in(Language language) {
        Stream<Object> said = parameters.stream()
                .map(parameter -> parameter instanceof Spoken spoken ? spoken.in(language) : parameter);
        return Texts.get(language, "checklist." + rule, said.toArray());
    }
}
