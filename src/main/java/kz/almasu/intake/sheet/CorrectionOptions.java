package kz.almasu.intake.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.MixedScripts;
import kz.almasu.system.AllowedToEveryone;

/** Suggested corrections of invalid cell values. */
@ApplicationScoped
@AllowedToEveryone("it works on what it is given, and knows no report")
public class CorrectionOptions {

    private CodeLists codeLists;

    protected CorrectionOptions() {}

    @Inject
    public CorrectionOptions(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** Returns a suggestion per issue, where there is an unambiguous one. */
    public Map<LocatedIssue, String> suggest(Collection<LocatedIssue> issues) {
        CodeListSynonyms synonyms = new CodeListSynonyms(codeLists);
        Map<LocatedIssue, String> suggestions = new HashMap<>();
        issues.forEach(issue -> suggest(issue, synonyms).ifPresent(suggestion -> suggestions.put(issue, suggestion)));
        return suggestions;
    }

    private static Optional<String> suggest(LocatedIssue issue, CodeListSynonyms synonyms) {
        String text = issue.text();
        Optional<String> codeListEntry = ParticipantField.ofColumn(
                        issue.finding().column())
                .filter(field -> field.codeList().isPresent())
                .flatMap(field -> synonyms.suggest(field, text))
                .map(Object::toString);
        String inOneScript = MixedScripts.correct(text);
        return codeListEntry.or(() -> Optional.of(inOneScript).filter(corrected -> !corrected.equals(text)));
    }
}
