package kz.almasu.edition.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    @Test
    void keepsWhatWasTypedWithoutTheSpaceAroundIt() {
        WrittenText text = new WrittenText(" <b>Бір</b>\n", null, "One\nand two");

        assertThat(text.in(Language.KK)).isEqualTo("<b>Бір</b>");
        assertThat(text.in(Language.RU)).isEmpty();
        assertThat(text.in(Language.EN)).isEqualTo("One\nand two");
        assertThat(text.missing()).containsExactly(Language.RU);
    }

    @Test
    void namesItsPlaceholdersOnce() {
        WrittenText text = new WrittenText("{2023H1/1/UZ/share} {x}", "{2023H1/1/UZ/share}", "{} {a");

        assertThat(text.placeholders()).containsExactly("{2023H1/1/UZ/share}", "{x}", "{}", "{a");
    }

    @Test
    void beginsWithWholeWords() {
        assertThat(new WrittenText("Short.", null, null).beginning()).isEqualTo("Short.");
        assertThat(new WrittenText("Most of the guests came from the neighbouring countries.", null, null).beginning())
                .isEqualTo("Most of the guests came from the…");
        assertThat(new WrittenText("x".repeat(100), null, null).beginning()).isEqualTo("x".repeat(40) + "…");
    }

    @Test
    void refusesWhatIsEmptyTooLongOrUnprintable() {
        refused(() -> new WrittenText(" ", null, ""), "written.empty");
        refused(() -> new WrittenText("x".repeat(4001), null, null), "written.long");
        refused(() -> new WrittenText("a\u0000b", null, null), "written.characters");
        assertThat(new WrittenText("x".repeat(4000), null, null).missing()).hasSize(2);
    }

    private static void refused(ThrowingCallable wish, String name) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo(name));
    }
}
