package kz.almasu.intake;

import kz.almasu.submission.rule.FindingsRefusal;

/** A sheet has errors and is not stored. It tells all that was found at once, also what would not prevent storing. */
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
