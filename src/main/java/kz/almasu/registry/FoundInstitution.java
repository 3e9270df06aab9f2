package kz.almasu.registry;

import java.io.Serializable;

/**
 * An institution abroad that a search has found.
 *
 * @param by the name by which it was found; often, not always, its main one
 */
public record FoundInstitution(ForeignInstitution institution, String by) implements Serializable {

    /** Whether it was found by another than its main name. */
    public boolean isByAnother() {
        return !by.equals(institution.getName());
    }

    /** Its main name, as forms keep it. */
    @Override
    public String toString() {
        return institution.getName();
    }
}
