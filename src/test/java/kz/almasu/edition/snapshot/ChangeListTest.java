package kz.almasu.edition.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.almasu.document.Inline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "In 2023, 139 took part. | In 2023, 140 took part. | In 2023, -139- +140+ took part.",
                "It rose by 1 %.         | It fell by 1 %.         | It -rose- +fell+ by 1 %.",
                "The first of all.       | The first.              | The -first of all.- +first.+",
                "null                    | A new one.              | +A new one.+",
                "An old one.             | null                    | -An old one.-",
                "Nothing.                | Nothing.                | Nothing."
            })
    void marksTheWordsThatDiffer(String from, String to, String expected) {
        assertThat(ChangeList.marked(from, to).stream()
                        .map(ChangeListTest::written)
                        .collect(Collectors.joining())
                        .strip())
                .isEqualTo(expected);
    }

    private static String written(Inline inline) {
        if (inline instanceof Inline.Change change) {
            String sign = change.inserted() ? "+" : "-";
            return sign + change.text() + sign;
        }
        return inline.text();
    }
}
