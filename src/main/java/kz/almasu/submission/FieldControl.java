package kz.almasu.submission;

/** Control in which a participant field is entered, in the form and in the grid. */
public enum FieldControl {
    TEXT("text"),
    LONG_TEXT("text"),
    CHOICE("list"),
    DAY("day"),
    /** A text with proposals from the registry of institutions abroad. */
    FOREIGN_INSTITUTION("host");

    private final String gridKind;

    FieldControl(String gridKind) {
        this.gridKind = gridKind;
    }

    /** The kind of the column as the scripts of the grid name it. */
    public String gridKind() {
        return gridKind;
    }
}
