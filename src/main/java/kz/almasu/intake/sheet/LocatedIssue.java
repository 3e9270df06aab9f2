package kz.almasu.intake.sheet;

import java.io.Serializable;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.submission.rule.Finding;

/**
 * A finding of an uploaded file with its cell.
 *
 * @param address the cell; null for a row, a column or the file as a whole
 * @param text the cell value; empty for an identity number, which is never shown again
 */
public record LocatedIssue(Finding finding, CellAddress address, String text) implements Serializable {}
