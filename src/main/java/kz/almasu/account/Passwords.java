package kz.almasu.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.almasu.system.Refusal;

/** Hashes and verifies passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage, 2023). */
@ApplicationScoped
public class Passwords {

    /** Minimum length of a chosen password, in characters (NIST SP 800-63B). */
    public static final int MIN_LENGTH = 10;

    /** Longer ones are refused before they are hashed. */
    public static final int MAX_LENGTH = 200;

    /** Without characters that are easily confused: 0 o, 1 i l. */
    private static final String UNAMBIGUOUS_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String dummyHash;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        dummyHash = pbkdf2.generate("nobody".toCharArray());
    }

    /** Returns a random password that can be read out and typed: four groups of four characters, 79 bits. */
    public static String generate() {
        return IntStream.range(0, 4).mapToObj(group -> randomGroup()).collect(Collectors.joining("-"));
    }

    private static String randomGroup() {
        return RANDOM.ints(4, 0, UNAMBIGUOUS_CHARACTERS.length())
                .mapToObj(UNAMBIGUOUS_CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** @throws Refusal invalid, if the password is too short or too long */
    public String hash(String password) {
        if (password == null || password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            throw Refusal.invalid("account.password", MIN_LENGTH, MAX_LENGTH);
        }
        return pbkdf2.generate(password.toCharArray());
    }

    /**
     * True if the password matches the hash. Without a hash it takes the same time, so that accounts cannot be
     * enumerated.
     */
    public boolean verify(String password, Optional<String> hash) {
        if (password.length() > MAX_LENGTH) {
            return false;
        }
        return pbkdf2.verify(password.toCharArray(), hash.orElse(dummyHash)) && hash.isPresent();
    }
}
