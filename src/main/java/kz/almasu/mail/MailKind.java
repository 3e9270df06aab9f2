package kz.almasu.mail;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.almasu.account.Role;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/** A kind of mail, with the roles that receive it. */
public enum MailKind implements Localized {
    SUBMITTED(EnumSet.of(Role.OFFICE, Role.SIGNATORY)),
    RETURNED(EnumSet.of(Role.OFFICE, Role.SIGNATORY)),
    APPROVED(EnumSet.of(Role.OFFICE, Role.SIGNATORY)),
    DUE_SOON(EnumSet.of(Role.OFFICE, Role.SIGNATORY)),
    DUE_TODAY(EnumSet.of(Role.OFFICE, Role.SIGNATORY)),
    OVERDUE(EnumSet.of(Role.OFFICE, Role.SIGNATORY)),
    /** A report has arrived at the ministry. */
    RECEIVED(EnumSet.of(Role.REVIEWER)),
    /** What waits for review, once a day. */
    DIGEST(EnumSet.of(Role.REVIEWER)),
    /** Sent at an administrator's request only, and therefore to nobody by role. */
    TEST(EnumSet.noneOf(Role.class));

    private final Set<Role> roles;

    MailKind(Set<Role> roles) {
        this.roles = roles;
    }

    /** The kinds that a role receives and can stop. */
    public static List<MailKind> of(Role role) {
        return Arrays.stream(values()).filter(kind -> kind.roles.contains(role)).toList();
    }

    @Override
    public String label(Language language) {
        return Texts.get(language, "mail.kind." + name());
    }
}
