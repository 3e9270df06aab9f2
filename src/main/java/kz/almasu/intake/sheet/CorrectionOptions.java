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

/** What may be written in the place of wrong values. */
@ApplicationScoped
@AllowedToEveryone("it works on what it is given, and knows no report")
public class CorrectionOptions {

    private CodeLists codeLists;

    protected CorrectionOptions() {}

    @Inject
    public CorrectionOptions(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** What was probably meant by the cells of these problems; nothing where nobody can tell. */
    public Map<LocatedIssue, String> suggest(Collection<LocatedIssue> problems) {
        CodeListSynonyms words = new CodeListSynonyms(codeLists);
        Map<LocatedIssue, String> proposals = new HashMap<>();
        problems.forEach(problem -> suggest(problem, words).ifPresent(proposal -> proposals.put(problem, proposal)));
        return proposals;
    }

    private static Optional<String> suggest(LocatedIssue problem, CodeListSynonyms words) {
        String text = problem.text();
        Optional<String> listed = ParticipantField.ofColumn(problem.finding().column())
                .filter(field -> field.codeList().isPresent())
                .flatMap(field -> words.suggest(field, text))
                .map(Object::toString);
        String mended = MixedScripts.correct(text);
        return listed.or(() -> Optional.of(mended).filter(other -> !other.equals(text)));
    }
}
