package kz.almasu.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void keepsValidNames() {
        assertThat(names.unique("1-кесте")).isEqualTo("1-кесте");
    }

    @Test
    void removesInvalidCharacters() {
        assertThat(names.unique("a/b\\c?*[d]:\u0001'"))
                .matches("[^/\\\\?*\\[\\]:\u0001]{1,31}")
                .doesNotEndWith("'");
        assertThat(names.unique("")).isNotBlank();
    }

    @Test
    void truncatesAtWordBoundaries() {
        assertThat(names.unique("Teaching staff in academic exchange by programme"))
                .isEqualTo("Teaching staff in academic");
        assertThat(names.unique("x".repeat(99))).hasSize(31);
    }

    @Test
    void makesNamesUnique() {
        assertThat(names.unique("Table 1")).isEqualTo("Table 1");
        assertThat(names.unique("TABLE 1")).isEqualTo("TABLE 1 (2)");
        names.unique("y".repeat(31));
        assertThat(names.unique("y".repeat(31))).hasSize(31).endsWith(" (2)");
    }
}
