package kz.almasu.checker.statement;

import java.util.List;

/**
 * Candidate subjects of a number.
 *
 * @param likely the obvious readings, used for the reported right value
 * @param possible less likely readings that can only support the statement
 * @param sure true if one of these is certainly meant; only then can the statement be contradicted
 */
public record SubjectCandidates(List<Subject> likely, List<Subject> possible, boolean sure) {

    public SubjectCandidates {
        likely = List.copyOf(likely);
        possible = List.copyOf(possible);
    }
}
