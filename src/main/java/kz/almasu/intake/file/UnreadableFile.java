package kz.almasu.intake.file;

import java.io.Serializable;
import kz.almasu.submission.rule.Finding;

/** A file of which not one cell can be taken, with the one finding that says why and what to do. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    UnreadableFile(String rule, int row, Serializable... parameters) {
        super(rule);
        finding = Finding.error(rule, row, "", "", parameters);
    }

    public Finding finding() {
        return finding;
    }
}
