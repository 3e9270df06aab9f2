package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every input field has a label that assistive technology can read. */
class FieldLabelsTest {

    private static final Set<String> FIELDS = Set.of(
            "inputText",
            "inputTextarea",
            "inputSecret",
            "password",
            "inputNumber",
            "inputMask",
            "autoComplete",
            "selectOneMenu",
            "selectManyMenu",
            "selectOneListbox",
            "selectOneRadio",
            "selectManyCheckbox",
            "selectBooleanCheckbox",
            "selectCheckboxMenu",
            "datePicker",
            "calendar",
            "fileUpload",
            "inputFile",
            "input",
            "select",
            "textarea");

    private static final Set<String> NO_FIELDS = Set.of("hidden", "submit", "button");

    static List<Page> all() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFieldHasALabel(Page page) {
        assertThat(page.elements())
                .as(page.path())
                .filteredOn(FieldLabelsTest::isField)
                .filteredOn(field -> !isNamed(field) && !isLabelled(field, page) && !isGrouped(field))
                .extracting(field -> field.getTagName() + " " + field.getAttribute("id"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFieldTagHasALabel(Page page) {
        assertThat(page.elements())
                .as(page.path())
                .filteredOn(element -> Page.TAGS.equals(element.getNamespaceURI())
                        && Set.of("field", "choice").contains(element.getLocalName()))
                .allSatisfy(field -> assertThat(field.getAttribute("label")).isNotBlank());
    }

    private static boolean isField(Element element) {
        return !Page.TAGS.equals(element.getNamespaceURI())
                && FIELDS.contains(element.getLocalName())
                && !NO_FIELDS.contains(element.getAttribute("type"));
    }

    private static boolean isNamed(Element field) {
        return Stream.of("title", "aria-label", "ariaLabel", "aria-labelledby")
                .anyMatch(name -> !field.getAttribute(name).isBlank());
    }

    /** Radio buttons and check boxes of one field are labelled individually and named by the legend of their group. */
    private static boolean isGrouped(Element field) {
        return Set.of("selectOneRadio", "selectManyCheckbox").contains(field.getLocalName())
                && field.getParentNode().getLocalName().equals("fieldset")
                && ((Element) field.getParentNode())
                                .getElementsByTagName("legend")
                                .getLength()
                        == 1;
    }

    private static boolean isLabelled(Element field, Page page) {
        return !field.getAttribute("id").isEmpty()
                && page.elements().stream()
                        .filter(element -> Set.of("label", "outputLabel").contains(element.getLocalName()))
                        .anyMatch(label -> label.getAttribute("for").equals(field.getAttribute("id")));
    }
}
