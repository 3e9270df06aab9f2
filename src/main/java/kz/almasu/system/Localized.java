package kz.almasu.system;

/** Something with a label in each language: a code list entry, a state, a half-year. */
@FunctionalInterface
public interface Localized {

    String label(Language language);
}
