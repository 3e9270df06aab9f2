package kz.almasu.checker.statement;

import java.util.List;

/**
 * What a number may be about.
 *
 * @param likely the plain readings, of which the right value is told
 * @param possible further ones that would make it true
 * @param sure whether it is about one of these: only then it can be contradicted
 */
public record SubjectCandidates(List<Subject> likely, List<Subject> possible, boolean sure) {

    public SubjectCandidates {
        likely = List.copyOf(likely);
        possible = List.copyOf(possible);
    }
}
