package kz.almasu.mail;

import static kz.almasu.mail.MailFixture.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void withoutAHostMailIsOff() {
        assertThat(settings(Map.of()).isOn()).isFalse();
        assertThat(settings(Map.of("ALMASU_MAIL_HOST", " ")).isOn()).isFalse();
        assertThat(settings(Map.of("ALMASU_MAIL_HOST", "mail.example.org")).isOn())
                .isTrue();
    }

    @Test
    void thePortFollowsTheEncryption() {
        assertThat(settings(Map.of()).port()).isEqualTo(25);
        assertThat(settings(Map.of("ALMASU_MAIL_SECURITY", "starttls")).port()).isEqualTo(587);
        assertThat(settings(Map.of("ALMASU_MAIL_SECURITY", "tls")).port()).isEqualTo(465);
        assertThat(settings(Map.of("ALMASU_MAIL_PORT", "2525")).port()).isEqualTo(2525);
    }

    @Test
    void aPasswordIsNotSentInClearUnlessConfigured() {
        assertThat(settings(Map.of("ALMASU_MAIL_USER", "almasu")).security()).isEqualTo(MailSettings.Security.STARTTLS);
        assertThat(settings(Map.of("ALMASU_MAIL_SECURITY", "tsl")).security())
                .isEqualTo(MailSettings.Security.STARTTLS);
        assertThat(settings(Map.of("ALMASU_MAIL_USER", "almasu", "ALMASU_MAIL_SECURITY", "NONE"))
                        .security())
                .isEqualTo(MailSettings.Security.NONE);
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(settings(Map.of("ALMASU_MAIL_HOST", "mail.example.org", "ALMASU_MAIL_PASSWORD", "open sesame")))
                .hasToString("mail.example.org:25 NONE");
    }
}
