package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

/** Texts of the note and their uses: none missing, none unused. */
class NoteTextUsesTest {

    /** Composed of the name of a chapter. */
    private static final String HEADINGS = "*.heading";

    private static final Set<String> USED = TextKeys.passedTo(JavaSources.analyze(), "template(java.lang.String)", 0);

    private static final Set<String> TEXTS =
            new TreeSet<>(TextBundle.of("note", Language.KK).keys());

    @Test
    void onlyHeadingsAreComposedAtRunTime() {
        assertThat(USED).filteredOn(key -> key.contains("*")).containsExactly(HEADINGS);
    }

    @Test
    void noTextIsMissingOrUnused() {
        Set<String> used =
                USED.stream().filter(key -> !key.contains("*")).collect(Collectors.toCollection(TreeSet::new));
        TEXTS.stream().filter(key -> key.endsWith(".heading")).forEach(used::add);

        assertThat(TEXTS).containsExactlyElementsOf(used);
    }
}
