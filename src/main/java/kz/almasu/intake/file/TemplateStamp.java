package kz.almasu.intake.file;

/**
 * What a template says of itself in its hidden sheet.
 *
 * @param version of the template
 * @param period code of the half-year for which it was made
 * @param institution code of the institution for which it was made
 */
public record TemplateStamp(int version, String period, String institution) {

    /** The name of the hidden sheet. */
    public static final String SHEET = "almasu";

    /** The first cell of that sheet; the version, the half-year and the institution stand beside it. */
    public static final String MARKER = "almasu-participants";

    /** Read from the hidden sheet; null if this is not one. */
    static TemplateStamp read(Grid grid) {
        if (grid.lines().isEmpty()) {
            return null;
        }
        SourceRow line = grid.lines().get(0);
        boolean isTemplate =
                MARKER.equals(line.cell(0).text()) && line.cell(1).text().matches("[0-9]{1,6}");
        return isTemplate
                ? new TemplateStamp(
                        Integer.parseInt(line.cell(1).text()),
                        line.cell(2).text(),
                        line.cell(3).text())
                : null;
    }
}
