package kz.almasu.edition.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.almasu.system.Language;
import kz.almasu.system.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void keepsTheTextWithoutSurroundingWhiteSpace() {
        LocalizedText text = new LocalizedText(" <b>Бір</b>\n", null, "One\nand two");

        assertThat(text.get(Language.KK)).isEqualTo("<b>Бір</b>");
        assertThat(text.get(Language.RU)).isEmpty();
        assertThat(text.get(Language.EN)).isEqualTo("One\nand two");
        assertThat(text.missingLanguages()).containsExactly(Language.RU);
    }

    @Test
    void listsDistinctPlaceholders() {
        LocalizedText text = new LocalizedText("{2023H1/1/UZ/share} {x}", "{2023H1/1/UZ/share}", "{} {a");

        assertThat(text.placeholders()).containsExactly("{2023H1/1/UZ/share}", "{x}", "{}", "{a");
    }

    @Test
    void cutsTheExcerptAtAWord() {
        assertThat(new LocalizedText("Short.", null, null).excerpt()).isEqualTo("Short.");
        assertThat(new LocalizedText("Most of the guests came from the neighbouring countries.", null, null).excerpt())
                .isEqualTo("Most of the guests came from the…");
        assertThat(new LocalizedText("x".repeat(100), null, null).excerpt()).isEqualTo("x".repeat(40) + "…");
    }

    @Test
    void refusesEmptyTooLongAndUnprintableTexts() {
        assertRefused(() -> new LocalizedText(" ", null, ""), "written.empty");
        assertRefused(() -> new LocalizedText("x".repeat(4001), null, null), "written.long");
        assertRefused(() -> new LocalizedText("a\u0000b", null, null), "written.characters");
        assertThat(new LocalizedText("x".repeat(4000), null, null).missingLanguages())
                .hasSize(2);
    }

    private static void assertRefused(ThrowingCallable call, String name) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.name()).isEqualTo(name));
    }
}
