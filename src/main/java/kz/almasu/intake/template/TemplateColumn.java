package kz.almasu.intake.template;

import java.util.List;

/**
 * A column of a template.
 *
 * @param hint shown beside a cell that is being filled
 * @param options what can be chosen; empty for free text
 * @param allowsOther whether something else than the options may be written
 * @param date whether days stand in it
 * @param width in characters
 */
public record TemplateColumn(
        String heading, String hint, List<String> options, boolean allowsOther, boolean date, int width) {}
