package kz.almasu.intake.sheet;

import java.io.Serializable;
import kz.almasu.submission.ParticipantEntry;

/**
 * One participant of a sheet.
 *
 * @param row number of the row, from 1; the header counts
 */
public record SheetRow(int row, ParticipantEntry entry) implements Serializable {}
