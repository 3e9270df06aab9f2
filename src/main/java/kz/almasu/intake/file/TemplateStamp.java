package kz.almasu.intake.file;

/**
 * Version, period and institution of a template, stored in its hidden sheet.
 *
 * @param period code of the half-year
 * @param institution code of the institution
 */
public record TemplateStamp(int version, String period, String institution) {

    /** Name of the hidden sheet. */
    public static final String SHEET = "almasu";

    /** Content of the first cell; version, half-year and institution follow in the same row. */
    public static final String MARKER = "almasu-participants";

    /** Reads the stamp from the hidden sheet; null if the sheet has none. */
    static TemplateStamp read(Grid grid) {
        if (grid.rows().isEmpty()) {
            return null;
        }
        SourceRow row = grid.rows().get(0);
        boolean isTemplate =
                MARKER.equals(row.cell(0).text()) && row.cell(1).text().matches("[0-9]{1,6}");
        return isTemplate
                ? new TemplateStamp(
                        Integer.parseInt(row.cell(1).text()),
                        row.cell(2).text(),
                        row.cell(3).text())
                : null;
    }
}
