package kz.almasu.intake;

import kz.almasu.submission.rule.FindingsRefusal;

/**
 * Thrown if a sheet has errors and is not imported. Carries the whole preview, including findings that do not prevent
 * the import.
 */
public class SheetRefusal extends FindingsRefusal {

    private static final long serialVersionUID = 1L;

    private final transient ImportPreview preview;

    public SheetRefusal(ImportPreview preview) {
        super(preview.errors());
        this.preview = preview;
    }

    public ImportPreview preview() {
        return preview;
    }
}
