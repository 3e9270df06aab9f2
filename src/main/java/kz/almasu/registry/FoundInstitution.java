package kz.almasu.registry;

import java.io.Serializable;

/**
 * A search result.
 *
 * @param matchedName the name that matched; often, not always, the main one
 */
public record FoundInstitution(ForeignInstitution institution, String matchedName) implements Serializable {

    public boolean isMatchedByOtherName() {
        return !matchedName.equals(institution.getName());
    }

    /** The main name, as submitted by forms. */
    @Override
    public String toString() {
        return institution.getName();
    }
}
