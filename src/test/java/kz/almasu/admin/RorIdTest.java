package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RorIdTest {

    /** Munich, Vienna, Leuven, Moscow, Uppsala, Purdue: from ror.org. */
    @ParameterizedTest
    @ValueSource(strings = {"02kkvpp62", "03prydq77", "05f950310", "010pmpe69", "048a87296", "02dqehb95"})
    void acceptsValidIds(String id) {
        assertThat(RorId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02kkvpp63", "02kkvqp62", "20kkvpp62", "0l0pmpe69", "02KKVPP62", "02kkvpp6", "", "abc"})
    void rejectsInvalidIds(String id) {
        assertThat(RorId.isValid(id)).isFalse();
    }

    @Test
    void isExtractedFromTheAddress() {
        ForeignInstitutionEntry entry = new ForeignInstitutionEntry();
        entry.setRorId(" https://ror.org/02KKVPP62 ");

        assertThat(entry.getRorId()).isEqualTo("02kkvpp62");
    }
}
