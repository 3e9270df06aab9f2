package kz.almasu.intake.mapping;

import java.io.Serializable;
import kz.almasu.system.Localized;

/**
 * A value of a sheet that was understood because the institution had stated what it means.
 *
 * @param text the value as first found in the sheet
 */
public record AnsweredValue(WrittenValue value, String text, Localized meaning) implements Serializable {}
