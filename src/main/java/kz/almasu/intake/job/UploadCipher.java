package kz.almasu.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.almasu.submission.PersonPseudonyms;

/** AES-GCM encryption of uploaded files: they may hold identity numbers, which must not be readable in the database. */
@ApplicationScoped
public class UploadCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private PersonPseudonyms personPseudonyms;

    protected UploadCipher() {}

    @Inject
    public UploadCipher(PersonPseudonyms personPseudonyms) {
        this.personPseudonyms = personPseudonyms;
    }

    byte[] encrypt(byte[] content) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            return ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the decrypted content; empty if the key has changed since. */
    Optional<byte[]> decrypt(byte[] encrypted) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer buffer = ByteBuffer.wrap(encrypted).get(nonce);
            byte[] content = new byte[buffer.remaining()];
            buffer.get(content);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(content));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(
                mode,
                new SecretKeySpec(personPseudonyms.derivedKey("uploaded sheets"), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
