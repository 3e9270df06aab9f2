package kz.almasu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    private final Table plain = TableFixture.plain("Elsewhere");
    private final Table grouped = TableFixture.grouped();

    @Test
    void findsRowsGroupsAndColumnsByTheirKeys() {
        assertThat(plain.row("UZ")).map(Table.Row::label).contains("Uzbekistan");
        assertThat(plain.row("")).contains(plain.total());
        assertThat(plain.row("ZZ")).isEmpty();
        assertThat(grouped.row("")).as("no total").isEmpty();
        assertThat(grouped.group("STATE")).map(Table.Row::label).contains("State");
        assertThat(grouped.group("ENU")).isEmpty();
        assertThat(plain.column("share")).isPresent();
        assertThat(plain.column("there")).isEmpty();
    }

    @Test
    void isIncompleteIfANumberIsUnknown() {
        assertThat(plain.isIncomplete()).isTrue();
        assertThat(grouped.isIncomplete()).isFalse();
    }
}
