package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.ExpressionTyper.Operand;
import kz.almasu.registry.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Types of the expressions of pages: every property, method and enum constant exists, every input can be assigned. */
class PageTypesTest {

    static Stream<Page> pages() {
        return Page.all().stream().filter(Page::isPage);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyExpressionFitsItsTypes(Page page) {
        assertThat(PageTyper.check(page).problems()).isEmpty();
    }

    @Test
    void everyFileIsUsedByAPage() {
        Set<String> reached = pages().flatMap(page -> PageTyper.check(page).reached().stream())
                .collect(Collectors.toSet());
        Set<String> files = Page.all().stream().map(Page::path).collect(Collectors.toCollection(TreeSet::new));
        files.removeAll(reached);

        assertThat(files).isEmpty();
    }

    /** Example of a bean, with each kind of member that pages use. */
    @SuppressWarnings("unused")
    public static final class Sample {
        public Map<String, Set<Direction>> getByName() {
            return Map.of();
        }

        public Sample next(int steps) {
            return this;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sample.byName['x'].size() gt 0 ? 1 : 2          |
            sample.next(1).byName                           |
            sample.direction                                | no property direction in kz.almasu.PageTypesTest$Sample
            sample.next(1, 2)                               | no method next with 2 parameters in kz.almasu.PageTypesTest$Sample
            sample.byName.x.first()                         | no method first with 0 parameters in java.util.Set
            direction eq 'OUTGOING' and not empty sample    |
            direction eq 'SIDEWAYS'                         | no constant SIDEWAYS in kz.almasu.registry.Direction
            """)
    void wrongExpressionsAreNamed(String expression, String problem) {
        Map<String, Operand> scope = Map.of(
                "sample", Operand.of(ElType.of(Sample.class)), "direction", Operand.of(ElType.of(Direction.class)));
        ExpressionTyper typer = new ExpressionTyper(expression, scope, false);
        typer.type();

        assertThat(typer.problems()).isEqualTo(problem == null ? List.of() : List.of(problem));
    }
}
