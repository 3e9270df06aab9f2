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

/** Expressions of pages refer to existing beans, properties, variables and tag attributes. */
class PageBeansTest {

    /** Implicit objects of Faces, and the resource bundles of faces-config.xml. */
    private static final Set<String> IMPLICIT =
            Set.of("request", "requestScope", "resource", "flash", "component", "view", "facesContext", "text");

    static List<Page> all() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameIsDefined(Page page) {
        Set<String> known = new TreeSet<>(IMPLICIT);
        known.addAll(PageBeans.ALL.keySet());
        known.addAll(variables(page));
        known.addAll(passedIn(page));
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
    void everyBeanHasThePropertiesThatAreRead(Page page) {
        Set<String> missing = new TreeSet<>();
        Set<String> variables = variables(page);
        page.expressions()
                .forEach(expression -> Expressions.paths(expression).stream()
                        .filter(path -> PageBeans.ALL.containsKey(path.first()) && !variables.contains(path.first()))
                        .filter(path -> path.second() != null && !has(PageBeans.ALL.get(path.first()), path.second()))
                        .forEach(path -> missing.add(path.first() + "." + path.second())));

        assertThat(missing).as(page.path()).isEmpty();
    }

    /** Returns the variables of the page and of the tags that it puts content into. */
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

    /** Returns the names passed to a file: attributes to a tag, parameters to the template and to fragments. */
    private static Set<String> passedIn(Page page) {
        Set<String> passedNames = new TreeSet<>();
        Page.all()
                .forEach(includingPage -> includingPage.elements().forEach(element -> {
                    boolean isThisTag = Page.TAGS.equals(element.getNamespaceURI())
                            && element.getLocalName().equals(page.tag());
                    if (isThisTag) {
                        Page.attributes(element).forEach(attribute -> passedNames.add(attribute.getName()));
                    } else if (page.path().startsWith("WEB-INF/templates/")
                            && element.getLocalName().equals("param")
                            && Page.FACELETS.equals(element.getNamespaceURI())) {
                        passedNames.add(element.getAttribute("name"));
                    } else if (includes(element, page)) {
                        passedNames.addAll(variables(includingPage));
                        parameters(element).forEach(passedNames::add);
                    }
                }));
        return passedNames;
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
