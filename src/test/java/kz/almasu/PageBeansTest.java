package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What pages ask for is there: beans with what is read of them, variables, and what is given to tags. */
class PageBeansTest {

    /** What Faces itself puts into every page, and the texts of faces-config.xml. */
    private static final Set<String> GIVEN =
            Set.of("request", "requestScope", "resource", "flash", "component", "view", "facesContext", "text");

    static List<Page> all() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameIsABeanAVariableOrGiven(Page page) {
        Set<String> known = new TreeSet<>(GIVEN);
        known.addAll(PageBeans.ALL.keySet());
        known.addAll(variables(page));
        known.addAll(given(page));
        Set<String> unknown = new TreeSet<>();
        page.expressions()
                .forEach(expression -> Expressions.paths(expression).stream()
                        .map(Expressions.Path::first)
                        .filter(name -> !known.contains(name))
                        .forEach(unknown::add));

        assertThat(unknown).as(page.path()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyBeanHasWhatIsReadOfIt(Page page) {
        Set<String> missing = new TreeSet<>();
        Set<String> hidden = variables(page);
        page.expressions()
                .forEach(expression -> Expressions.paths(expression).stream()
                        .filter(path -> PageBeans.ALL.containsKey(path.first()) && !hidden.contains(path.first()))
                        .filter(path -> path.second() != null && !has(PageBeans.ALL.get(path.first()), path.second()))
                        .forEach(path -> missing.add(path.first() + "." + path.second())));

        assertThat(missing).as(page.path()).isEmpty();
    }

    /** The variables of the page, and those of the tags into which it puts something. */
    private static Set<String> variables(Page page) {
        Set<String> variables = new TreeSet<>();
        for (Element element : page.elements()) {
            Stream.of("var", "varStatus", "rowIndexVar")
                    .map(element::getAttribute)
                    .filter(name -> !name.isEmpty())
                    .forEach(variables::add);
            if (element.hasChildNodes()) {
                Page.ofTag(element).ifPresent(tag -> variables.addAll(variables(tag)));
            }
        }
        return variables;
    }

    /** To a tag its attributes, to the template and parts of pages the parameters that any page gives. */
    private static Set<String> given(Page page) {
        Set<String> given = new TreeSet<>();
        Page.all()
                .forEach(user -> user.elements().forEach(element -> {
                    boolean isThisTag = Page.TAGS.equals(element.getNamespaceURI())
                            && element.getLocalName().equals(page.tag());
                    if (isThisTag) {
                        Page.attributes(element).forEach(attribute -> given.add(attribute.getName()));
                    } else if (page.path().startsWith("WEB-INF/templates/")
                            && element.getLocalName().equals("param")
                            && Page.FACELETS.equals(element.getNamespaceURI())) {
                        given.add(element.getAttribute("name"));
                    } else if (includes(element, page)) {
                        given.addAll(variables(user));
                        parameters(element).forEach(given::add);
                    }
                }));
        return given;
    }

    private static Stream<String> parameters(Element include) {
        NodeList found = include.getElementsByTagNameNS(Page.FACELETS, "param");
        return IntStream.range(0, found.getLength()).mapToObj(i -> ((Element) found.item(i)).getAttribute("name"));
    }

    private static boolean includes(Element element, Page page) {
        return element.getLocalName().equals("include")
                && element.getAttribute("src").equals("/" + page.path());
    }

    private static boolean has(Class<?> bean, String member) {
        String property = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
        return Stream.of(bean.getMethods())
                .map(Method::getName)
                .anyMatch(name -> name.equals(member) || name.equals("get" + property) || name.equals("is" + property));
    }
}
