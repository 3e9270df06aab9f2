package kz.almasu.submission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes person pseudonyms: keyed hashes (HMAC-SHA-256) of identity numbers. The hash is keyed because the numbers
 * are few enough to try them all. The key is {@code ALMASU_PERSON_KEY} in the environment (several servers need the
 * same) or a file in the data folder, generated at the first start. If the key is lost, all data remains, but persons
 * entered before are no longer recognized.
 */
@ApplicationScoped
public class PersonPseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY_FILE = "almasu-person.key";
    private static final int KEY_BYTES = 32;

    /** Enough to distinguish the persons of one report. */
    private static final int SUBMISSION_PSEUDONYM_BYTES = 8;

    private byte[] key;

    public PersonPseudonyms() {}

    PersonPseudonyms(byte[] key) {
        this.key = key.clone();
    }

    @PostConstruct
    void loadKey() {
        String environmentKey = System.getenv("ALMASU_PERSON_KEY");
        key = environmentKey == null || environmentKey.isBlank()
                ? loadOrCreateKey(
                        Path.of(System.getProperty("almasu.data", System.getProperty("jboss.server.data.dir"))))
                : environmentKey.getBytes(StandardCharsets.UTF_8);
    }

    /** Replaces the identity number of an entry, if given, by its pseudonym. The number is not kept anywhere. */
    public void pseudonymize(ParticipantEntry entry) {
        if (entry.getIin() != null) {
            entry.pseudonymize(pseudonym(entry.getIin()));
        }
    }

    /**
     * Returns a pseudonym valid within one submission only; it cannot be traced back to the global one. It is stored
     * with each version, even if the office later removes the identity number.
     *
     * @return empty for a person without pseudonym
     */
    public String withinSubmission(Submission submission, String personPseudonym) {
        return personPseudonym == null || personPseudonym.isEmpty()
                ? ""
                : HexFormat.of()
                        .formatHex(
                                hash("report " + submission.getId() + " " + personPseudonym),
                                0,
                                SUBMISSION_PSEUDONYM_BYTES);
    }

    /** Derives a 256-bit key for another purpose, from which the key of the pseudonyms cannot be computed. */
    public byte[] derivedKey(String purpose) {
        return hash(purpose);
    }

    private String pseudonym(String iin) {
        return HexFormat.of().formatHex(hash(iin));
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key file of this folder, created readable by the server only if missing. */
    static byte[] loadOrCreateKey(Path folder) {
        Path file = folder.resolve(KEY_FILE);
        try {
            if (!Files.exists(file)) {
                createKey(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes to a temporary file first, so that an existing key file is always complete. Temporary files are accessible
     * to their owner only.
     */
    private static void createKey(Path file) throws IOException {
        byte[] newKey = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(newKey);
        Path temporary = Files.createTempFile(Files.createDirectories(file.getParent()), KEY_FILE, ".new");
        Files.writeString(temporary, HexFormat.of().formatHex(newKey));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
