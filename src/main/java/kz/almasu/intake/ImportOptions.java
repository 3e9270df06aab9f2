package kz.almasu.intake;

/**
 * How a sheet is imported.
 *
 * @param partial true to store rows with errors as draft rows; otherwise any error refuses the whole sheet
 * @param additive true to keep stored participants without a row in the sheet; otherwise they are removed
 */
public record ImportOptions(boolean partial, boolean additive) {

    /** The sheet becomes the report, completely or not at all. */
    public static final ImportOptions COMPLETE = new ImportOptions(false, false);

    /** Returns the changes that an import with these options makes. */
    ImportChanges applyTo(ImportChanges changes) {
        return additive ? changes.withoutRemovals() : changes;
    }
}
