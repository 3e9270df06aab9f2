package kz.almasu.submission;

/** Input control of a participant field, in the form and in the grid. */
public enum FieldControl {
    TEXT("text"),
    LONG_TEXT("text"),
    CHOICE("list"),
    /** A text field with suggestions from a long code list; in the grid a list, which finds by typing. */
    SUGGESTED_CHOICE("list"),
    DAY("date"),
    /** A text field with suggestions from the registry of foreign institutions. */
    FOREIGN_INSTITUTION("foreign-institution");

    private final String gridKind;

    FieldControl(String gridKind) {
        this.gridKind = gridKind;
    }

    public String gridKind() {
        return gridKind;
    }
}
