package kz.almasu.intake;

import kz.almasu.submission.FindingsRefusal;

/** A sheet has errors and is not stored. It tells all that was found at once, also what would not prevent storing. */
public class SheetRefusal extends FindingsRefusal {

    private static final long serialVersionUID = 1L;

    private final transient Preview preview;

    public SheetRefusal(Preview preview) {
        super(preview.errors());
        this.preview = preview;
    }

    public Preview preview() {
        return preview;
    }
}
