package kz.almasu.intake.sheet;

import java.io.Serializable;
import kz.almasu.submission.ParticipantEntry;

/** One participant of a sheet: the row it stands in (the header is row 1) and what it says. */
public record SheetRow(int row, ParticipantEntry entry) implements Serializable {}
