package kz.almasu.figures;

/**
 * Distinct persons among participants. Each without an identity number may be the same person as any other, or a further
 * one: of them only the limits are known.
 *
 * @param identified number of distinct persons with an identity number
 * @param unidentified number of participants without one
 */
public record Persons(long identified, long unidentified) {

    /** Members of {@link Dimension#PERSON}. */
    static final String IDENTIFIED = "IDENTIFIED";

    static final String UNIDENTIFIED = "UNIDENTIFIED";

    public long least() {
        return identified == 0 && unidentified > 0 ? 1 : identified;
    }

    public long most() {
        return identified + unidentified;
    }
}
