package kz.almasu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void countsFullAndStartedPages() {
        assertThat(new Paging(0, 1).pages()).isEqualTo(1);
        assertThat(new Paging(25, 1).pages()).isEqualTo(1);
        assertThat(new Paging(26, 1).pages()).isEqualTo(2);
    }

    @Test
    void staysWithinTheList() {
        assertThat(new Paging(60, 99).page()).isEqualTo(3);
        assertThat(new Paging(60, -4).page()).isEqualTo(1);
        assertThat(new Paging(0, 2).first()).isZero();
        assertThat(new Paging(60, 3).first()).isEqualTo(50);
    }
}
