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

/**
 * Identity store that supplies the container with login and roles of an account that {@link kz.almasu.account.SignIn}
 * has verified.
 */
@ApplicationScoped
public class VerifiedStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof VerifiedCredential verified
                ? new CredentialValidationResult(verified.account().getLogin(), rolesOf(verified.account()))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    /**
     * Returns the account's role and the roles it includes, because web.xml names only the office where a signatory
     * has access too.
     */
    private static Set<String> rolesOf(Account account) {
        return Arrays.stream(Role.values())
                .filter(account.getRole()::mayActAs)
                .map(Role::name)
                .collect(Collectors.toSet());
    }
}
