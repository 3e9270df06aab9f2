package kz.almasu.intake.sheet;

import java.io.Serializable;
import kz.almasu.intake.file.CellAddress;

/**
 * A cell that the office corrected on the page, or a row that it took in though it looks like nobody.
 *
 * @param before the value in the file; empty for an identity number, which is never shown again
 * @param now the value that replaces it; empty for an identity number
 */
public record CorrectedCell(CellAddress address, String before, String now) implements Serializable {}
