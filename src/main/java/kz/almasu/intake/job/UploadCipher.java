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

/** Encrypts what is kept of uploaded files (AES-GCM): whoever reads the database alone learns no identity number. */
@ApplicationScoped
public class UploadCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private PersonPseudonyms personPseudonyms;

    protected UploadCipher() {}

    @Inject
    public UploadCipher(PersonPseudonyms marks) {
        this.personPseudonyms = marks;
    }

    byte[] encrypt(byte[] content) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            return ByteBuffer.allocate(nonce.length + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was locked; empty if the key is another one by now. */
    Optional<byte[]> decrypt(byte[] locked) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer buffer = ByteBuffer.wrap(locked).get(nonce);
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
