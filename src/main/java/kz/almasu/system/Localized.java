package kz.almasu.system;

/** Something that has a wording in each language: a name of a code list, a state, a half-year. */
@FunctionalInterface
public interface Localized {

    /** The wording in this language. */
    String label(Language language);
}
