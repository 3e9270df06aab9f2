package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Scripts;
import kz.almasu.system.AllowedToEveryone;

/** What may be written in the place of wrong values. */
@ApplicationScoped
@AllowedToEveryone("it works on what it is given, and knows no report")
public class Proposals {

    private CodeLists codeLists;

    protected Proposals() {}

    @Inject
    public Proposals(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** What was probably meant by the cells of these problems; nothing where nobody can tell. */
    public Map<Problem, String> of(Collection<Problem> problems) {
        CodeWords words = new CodeWords(codeLists);
        Map<Problem, String> proposals = new HashMap<>();
        problems.forEach(problem -> of(problem, words).ifPresent(proposal -> proposals.put(problem, proposal)));
        return proposals;
    }

    private static Optional<String> of(Problem problem, CodeWords words) {
        String text = problem.text();
        Optional<String> listed = ParticipantField.ofColumn(problem.finding().column())
                .filter(field -> field.list().isPresent())
                .flatMap(field -> words.guess(field, text))
                .map(Object::toString);
        String mended = Scripts.mend(text);
        return listed.or(() -> Optional.of(mended).filter(other -> !other.equals(text)));
    }
}
