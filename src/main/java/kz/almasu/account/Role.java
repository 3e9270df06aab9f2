package kz.almasu.account;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** What an account is there for. Those of an institution are for its international office. */
public enum Role implements Localized {
    /** The international office of one institution: enters, and signs where nobody is named for that. */
    OFFICE,
    /** Whoever signs the reports of one institution: does what its office does, and submits. */
    SIGNATORY,
    /** The ministry: returns or approves, and sees everything. */
    REVIEWER,
    /** Keeps accounts, periods and registries; sees what the ministry sees. */
    ADMIN;

    /** Whether whoever has this role may do what is allowed to that one: a signatory is of the office, too. */
    public boolean mayActAs(Role other) {
        return this == other || (this == SIGNATORY && other == OFFICE);
    }

    /** Whether such an account is bound to one institution. */
    public boolean isOfInstitution() {
        return mayActAs(OFFICE);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "role." + name());
    }
}
