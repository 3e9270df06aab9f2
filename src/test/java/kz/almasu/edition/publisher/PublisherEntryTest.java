package kz.almasu.edition.publisher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.almasu.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherEntryTest {

    private static final int TOO_LONG = PublisherEntry.MAX_LENGTH + 1;

    private static PublisherEntry contact(String contact) {
        PublisherEntry entry = new PublisherEntry();
        entry.getContacts().put("kk", contact);
        return entry;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "info@example.kz, +7 (7172) 74-12-34", "«Ғылым» департаменті, 25 000 ₸"})
    void aPrintableTextIsAccepted(String text) {
        assertThatCode(() -> contact(text).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "\u0007", "☎ 🎓", "द"})
    void aTextThatCannotBePrintedIsRefused(String text) {
        assertThatThrownBy(() -> contact(text).check()).isInstanceOf(Refusal.class);
    }

    @Test
    void aLongTextIsRefused() {
        assertThatThrownBy(() -> contact("x".repeat(TOO_LONG)).check()).isInstanceOf(Refusal.class);
    }
}
