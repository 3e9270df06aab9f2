package kz.almasu.system;

/** Something that has a wording in each language: a name of a code list, a state, a half-year. */
@FunctionalInterface
public interface Spoken {

    /** The wording in this language. */
    String in(Language language);
}
