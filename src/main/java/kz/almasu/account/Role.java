package kz.almasu.account;

import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;

/** What an account is there for. */
public enum Role implements Spoken {
    /** The international office of one institution: enters and submits. */
    OFFICE,
    /** The ministry: returns or approves, and sees everything. */
    REVIEWER,
    /** Keeps accounts, periods and registries; sees what the ministry sees. */
    ADMIN;

    @Override
    public String in(Language language) {
        return Texts.get(language, "role." + name());
    }
}
