package kz.almasu.intake.template;

import java.util.List;

/**
 * A column of a template.
 *
 * @param hint shown next to a selected cell
 * @param options values of the drop-down list; empty for free text
 * @param allowsOther true if values other than the options are accepted
 * @param date true if the cells hold dates
 * @param width in characters
 */
public record TemplateColumn(
        String heading, String hint, List<String> options, boolean allowsOther, boolean date, int width) {}
