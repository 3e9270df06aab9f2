package kz.almasu.intake.file;

import java.io.Serializable;
import kz.almasu.submission.rule.Finding;

/** Thrown if no cell of a file can be read, with a finding that gives the reason and the remedy. */
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
