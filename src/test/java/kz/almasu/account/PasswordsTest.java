package kz.almasu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void generatedPasswordsCanBeReadOut() {
        assertThat(Stream.generate(Passwords::generate).limit(1_000))
                .allMatch(password -> password.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"))
                .noneMatch(password -> password.matches(".*[oil01].*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void generatedPasswordsAreLongEnough() {
        assertThat(Passwords.generate()).hasSizeBetween(Passwords.MIN_LENGTH, Passwords.MAX_LENGTH);
    }
}
