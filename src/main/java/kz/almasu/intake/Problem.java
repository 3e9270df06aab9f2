package kz.almasu.intake;

import java.io.Serializable;
import kz.almasu.intake.file.Place;
import kz.almasu.submission.Finding;

/**
 * Something found in an uploaded file.
 *
 * @param place the cell; null for a row, a column or the file as a whole
 * @param text what stands in the cell; empty for an identity number, which is not said again
 */
public record Problem(Finding finding, Place place, String text) implements Serializable {}
