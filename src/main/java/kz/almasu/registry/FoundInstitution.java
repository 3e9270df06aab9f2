package kz.almasu.registry;

import java.io.Serializable;

/**
 * An institution abroad that a search has found.
 *
 * @param matchedName the name by which it was found; often, not always, its main one
 */
public record FoundInstitution(ForeignInstitution institution, String matchedName) implements Serializable {

    /** Whether it was found by another than its main name. */
    public boolean isMatchedByOtherName() {
        return !matchedName.equals(institution.getName());
    }

    /** Its main name, as forms keep it. */
    @Override
    public String toString() {
        return institution.getName();
    }
}
