package kz.almasu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void addsKnownCounts() {
        assertThat(Count.of(41).plus(Count.of(120))).isEqualTo(Count.of(161));
        assertThat(Count.ZERO.plus(Count.of(7))).isEqualTo(Count.of(7));
    }

    @Test
    void sumIsUnknownIfAPartIsUnknown() {
        assertThat(Count.of(41).plus(Count.UNKNOWN)).isEqualTo(Count.UNKNOWN);
        assertThat(Count.UNKNOWN.plus(Count.ZERO)).isEqualTo(Count.UNKNOWN);
        assertThat(Count.UNKNOWN.plus(Count.UNKNOWN)).isEqualTo(Count.UNKNOWN);
    }

    @Test
    void unknownIsNotZero() {
        assertThat(Count.UNKNOWN).isNotEqualTo(Count.ZERO);
        assertThat(Count.UNKNOWN.isKnown()).isFalse();
        assertThatThrownBy(Count.UNKNOWN::value).isInstanceOf(NullPointerException.class);
    }

    @Test
    void zeroIsKnown() {
        assertThat(Count.ZERO.isKnown()).isTrue();
        assertThat(Count.ZERO.value()).isZero();
        assertThat(Count.of(0)).isEqualTo(Count.ZERO);
    }
}
