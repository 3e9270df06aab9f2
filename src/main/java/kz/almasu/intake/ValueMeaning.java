package kz.almasu.intake;

import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.system.Localized;

/**
 * What institutions stated that a value means.
 *
 * @param institutions codes of those who stated so, in alphabetical order; may be empty if it holds for everybody
 * @param shared true if it holds for everybody
 */
public record ValueMeaning(
        WrittenValue value, String code, Localized meaning, List<String> institutions, boolean shared)
        implements Serializable {}
