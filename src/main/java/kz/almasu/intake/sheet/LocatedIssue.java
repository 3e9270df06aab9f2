package kz.almasu.intake.sheet;

import java.io.Serializable;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.rule.Finding;

/**
 * Something found in an uploaded file.
 *
 * @param address the cell; null for a row, a column or the file as a whole
 * @param text what stands in the cell; empty for an identity number, which is not said again
 */
public record LocatedIssue(Finding finding, CellAddress address, String text) implements Serializable {}
