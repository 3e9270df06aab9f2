package kz.almasu.intake.file;

import java.util.List;

/**
 * A column of a template.
 *
 * @param hint shown beside a cell that is being filled
 * @param options what can be chosen; empty for free text
 * @param open whether something else than the options may be written
 * @param day whether days stand in it
 * @param width in characters
 */
public record TemplateColumn(String heading, String hint, List<String> options, boolean open, boolean day, int width) {}
