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
 * Makes the mark by which a person is recognised: the keyed hash (HMAC-SHA-256) of the identity number. There are few
 * enough numbers to try them all, so that a hash without a key would hide nothing. The key is {@code ALMASU_PERSON_KEY}
 * in the environment (several servers need the same) or else a file in the data folder, drawn at the first start. Who
 * loses it keeps all data, but no longer recognises who was entered before.
 */
@ApplicationScoped
public class PersonPseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY_FILE = "almasu-person.key";
    private static final int KEY_BYTES = 32;

    /** So many bytes tell the persons of one report apart. */
    private static final int SUBMISSION_PSEUDONYM_BYTES = 8;

    private byte[] key;

    public PersonPseudonyms() {}

    PersonPseudonyms(byte[] key) {
        this.key = key.clone();
    }

    @PostConstruct
    void loadKey() {
        String given = System.getenv("ALMASU_PERSON_KEY");
        key = given == null || given.isBlank()
                ? loadOrCreateKey(
                        Path.of(System.getProperty("almasu.data", System.getProperty("jboss.server.data.dir"))))
                : given.getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the mark in the place of the number that was typed, if one was. From then on the number is nowhere. */
    public void pseudonymize(ParticipantEntry entry) {
        if (entry.getIin() != null) {
            entry.pseudonymize(pseudonym(entry.getIin()));
        }
    }

    /**
     * By which a person is told from others within one report, then and now; of no use anywhere else, and no way back to
     * the mark. It is kept with what was submitted, also when the office has taken the number back.
     *
     * @return empty for a person without a mark
     */
    public String withinSubmission(Submission submission, String mark) {
        return mark == null || mark.isEmpty()
                ? ""
                : HexFormat.of()
                        .formatHex(hash("report " + submission.getId() + " " + mark), 0, SUBMISSION_PSEUDONYM_BYTES);
    }

    /** A key of 256 bits for another purpose: from it nobody finds the key of the marks. */
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

    /** The key of this folder; drawn, readable by the server only, if there is none yet. */
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

    /** Written aside first: a file that is there is whole. A temporary file is open to its owner only. */
    private static void createKey(Path file) throws IOException {
        byte[] drawn = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(drawn);
        Path aside = Files.createTempFile(Files.createDirectories(file.getParent()), KEY_FILE, ".new");
        Files.writeString(aside, HexFormat.of().formatHex(drawn));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
