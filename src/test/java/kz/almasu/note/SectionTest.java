package kz.almasu.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void sectionsContainEveryTableOnceInOrder() {
        assertThat(Arrays.stream(Section.values()).flatMap(section -> section.tables().stream()))
                .containsExactlyElementsOf(NoteTables.ALL);
    }

    @Test
    void tablesHaveNeighbours() {
        TableDefinition first = NoteTables.ALL.get(0);
        TableDefinition second = NoteTables.ALL.get(1);
        TableDefinition last = NoteTables.ALL.get(NoteTables.ALL.size() - 1);

        assertThat(NoteTables.neighbour(first, -1)).isEmpty();
        assertThat(NoteTables.neighbour(first, 1)).contains(second);
        assertThat(NoteTables.neighbour(second, -1)).contains(first);
        assertThat(NoteTables.neighbour(last, 1)).isEmpty();
    }
}
