package kz.almasu.submission;

import java.io.Serializable;

/** What an office has entered of who a person is, beside the name: an identity number, of which only a mark remains. */
public abstract class IdentityEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As typed; it goes no further than to {@link PersonPseudonyms#pseudonymize}, nor into a stored session. */
    private transient String iin;

    private String personPseudonym;

    /** The identity number as typed, until it is sealed; null if none was given. */
    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin == null || iin.isBlank() ? null : iin.strip();
    }

    /** By which the person is recognised; empty for a person without identity number, null where nothing was said of it. */
    public String getPersonPseudonym() {
        return personPseudonym;
    }

    /** Whether an identity number is known, or typed now. */
    public boolean hasPerson() {
        return iin != null || (personPseudonym != null && !personPseudonym.isEmpty());
    }

    /** Says of the person what the other says. */
    public void copyPersonFrom(IdentityEntry other) {
        pseudonymize(other.personPseudonym);
    }

    /** Says that there is no identity number. */
    public void clearPerson() {
        pseudonymize("");
    }

    /** Puts the mark in the place of the number. */
    public void pseudonymize(String mark) {
        personPseudonym = mark;
        iin = null;
    }

    /** Whether both know the person by the same mark or know that there is none; who says nothing contradicts nobody. */
    boolean isSamePersonAs(IdentityEntry other) {
        return personPseudonym == null
                || other.personPseudonym == null
                || personPseudonym.equals(other.personPseudonym);
    }
}
