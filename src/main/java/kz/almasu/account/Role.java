package kz.almasu.account;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** Role of an account. */
public enum Role implements Localized {
    /** International office of an institution: enters reports, and signs them if no signatory is named. */
    OFFICE,
    /** Signatory of an institution: may do what its office may, and submits its reports. */
    SIGNATORY,
    /** Ministry: returns or approves reports, and sees everything. */
    REVIEWER,
    /** Maintains accounts, periods and registries; sees what reviewers see. */
    ADMIN,
    /** Reads and verifies the audit log, and sees no reports. */
    AUDITOR;

    /** True if this role has the permissions of the other: a signatory has those of an office. */
    public boolean mayActAs(Role other) {
        return this == other || (this == SIGNATORY && other == OFFICE);
    }

    /** True if accounts of this role belong to an institution. */
    public boolean isOfInstitution() {
        return mayActAs(OFFICE);
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "role." + name());
    }
}
