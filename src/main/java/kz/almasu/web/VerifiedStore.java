package kz.almasu.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.account.Account;
import kz.almasu.account.Role;

/** Tells the container the login and role of somebody whom {@link kz.almasu.account.SignIn} has let in. */
@ApplicationScoped
public class VerifiedStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof VerifiedCredential verified
                ? new CredentialValidationResult(verified.account().getLogin(), rolesOf(verified.account()))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    /** Its own role and those in which it may act: web.xml names only the office where a signatory may go too. */
    private static Set<String> rolesOf(Account account) {
        return Arrays.stream(Role.values())
                .filter(account.getRole()::mayActAs)
                .map(Role::name)
                .collect(Collectors.toSet());
    }
}
