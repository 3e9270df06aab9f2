package kz.almasu.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells the container the login and role of somebody whom {@link kz.almasu.account.SignIn} has let in. */
@ApplicationScoped
public class VerifiedStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof VerifiedCredential verified
                ? new CredentialValidationResult(
                        verified.account().getLogin(),
                        Set.of(verified.account().getRole().name()))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
