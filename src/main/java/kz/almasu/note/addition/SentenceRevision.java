package kz.almasu.note.addition;

import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Language;

/**
 * An analyst's change of a computed sentence: another wording with placeholders, or none, which leaves it out.
 *
 * @param sentenceId stable across languages, see {@link Sentence#id}
 * @param wordings by language, each one line; in a language without one the computed sentence stays; empty if the
 *     sentence is left out
 */
public record SentenceRevision(String sentenceId, Map<Language, String> wordings) {

    public SentenceRevision {
        wordings = Map.copyOf(wordings);
    }

    public boolean isLeftOut() {
        return wordings.isEmpty();
    }

    /**
     * Returns the sentence to print; empty if it is left out.
     *
     * @throws kz.almasu.system.Refusal invalid, if a placeholder has no figure
     */
    Optional<Sentence> revise(Sentence computed, NoteSource source) {
        if (isLeftOut()) {
            return Optional.empty();
        }
        String wording = wordings.get(source.language());
        return Optional.of(
                wording == null ? computed : new Sentence(computed.id(), Placeholders.resolve(wording, source)));
    }
}
