package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.almasu.submission.FieldControl;
import kz.almasu.submission.ParticipantField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The participant form has a control for each declared field. */
class ParticipantFormTest {

    /** The form and its fragments. */
    private static final Set<String> FILES = Set.of(
            "office/participant.xhtml",
            "WEB-INF/office/identity-number.xhtml",
            "WEB-INF/office/foreign-institution.xhtml",
            "WEB-INF/office/country.xhtml");

    private static final List<Element> CONTROLS = Page.all().stream()
            .filter(page -> FILES.contains(page.path()))
            .flatMap(page -> page.elements().stream())
            .filter(element -> element.hasAttribute("value"))
            .toList();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTION")
    void hasAControlForEachField(ParticipantField field) {
        Element control = CONTROLS.stream()
                .filter(element -> element.getAttribute("id").equals(field.column()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control with id " + field.column()));

        assertThat(control.getAttribute("value")).isEqualTo("#{participantPage.participant." + property(field) + "}");
        assertThat(control.getAttribute("label")).contains("field." + field.name());
        assertThat(control.getAttribute("type")).isEqualTo(type(field.control()));
        assertThat(control.hasAttribute("options")).isEqualTo(field.control() == FieldControl.CHOICE);
    }

    private static String type(FieldControl control) {
        return switch (control) {
            case TEXT, FOREIGN_INSTITUTION, SUGGESTED_CHOICE -> "";
            case LONG_TEXT -> "long";
            case CHOICE -> "choice";
            case DAY -> "day";
        };
    }

    private static String property(ParticipantField field) {
        return Pattern.compile("_(.)")
                .matcher(field.column())
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
