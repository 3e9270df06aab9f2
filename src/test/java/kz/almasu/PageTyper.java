package kz.almasu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.almasu.ExpressionTyper.Operand;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Checks the expressions of a page with all that it includes: the template, parts and tags are checked anew for each use,
 * because the types of their attributes and parameters come from the user.
 */
final class PageTyper {

    private static final Set<String> METHOD_EXPRESSIONS = Set.of("action", "listener", "completeMethod");
    private static final Pattern INPUT =
            Pattern.compile("input[A-Z].*|select(One|Many|Boolean).*|datePicker|password|autoComplete|viewParam");

    /** The content of a tag's use, which the tag inserts. */
    private record Body(Element element, Map<String, Operand> scope) {}

    private final Set<String> problems = new TreeSet<>();
    private final Set<String> reached = new TreeSet<>();
    private Page current;

    private PageTyper() {}

    static PageTyper check(Page page) {
        PageTyper typer = new PageTyper();
        Map<String, Operand> scope = new HashMap<>();
        scope.put("text", Operand.of(ElType.of(Map.class, ElType.STRING, ElType.STRING)));
        PageBeans.ALL.forEach((name, bean) -> scope.put(name, Operand.of(ElType.of(bean))));
        typer.check(page, scope, null);
        return typer;
    }

    Set<String> problems() {
        return problems;
    }

    /** The paths of the page and of all that it uses. */
    Set<String> reached() {
        return reached;
    }

    private void check(Page page, Map<String, Operand> scope, Body body) {
        Page user = current;
        current = page;
        reached.add(page.path());
        check(page.document().getDocumentElement(), scope, body);
        current = user;
    }

    private void check(Element element, Map<String, Operand> scope, Body body) {
        Map<String, Operand> inner = new HashMap<>(scope);
        String variable = element.getAttribute("var");
        if (!variable.isEmpty()) {
            inner.put(variable, Operand.of(iterated(element, scope).element()));
        }
        Map<String, Operand> attributes = new HashMap<>();
        for (Attr attribute : Page.attributes(element)) {
            attributes.put(attribute.getName(), type(attribute, inner));
        }
        checkAssignable(element, attributes);
        if (Page.TAGS.equals(element.getNamespaceURI())) {
            Map<String, Operand> ofTag = new HashMap<>(scope);
            ofTag.putAll(attributes);
            check(Page.ofTag(element).orElseThrow(), ofTag, new Body(element, scope));
        } else if (isFacelets(element, "insert") && body != null && !element.hasAttribute("name")) {
            inner.putAll(body.scope());
            checkChildren(body.element(), inner, null);
        } else {
            checkUsed(element, inner, body);
            checkChildren(element, inner, body);
        }
    }

    /** The template of a composition and the file of an include, with their parameters. */
    private void checkUsed(Element element, Map<String, Operand> scope, Body body) {
        String used = isFacelets(element, "include")
                ? element.getAttribute("src")
                : isFacelets(element, "composition") ? element.getAttribute("template") : "";
        if (!used.isEmpty()) {
            Map<String, Operand> parameters = new HashMap<>(scope);
            children(element)
                    .filter(child -> child instanceof Element parameter && isFacelets(parameter, "param"))
                    .map(Element.class::cast)
                    .forEach(parameter -> parameters.put(
                            parameter.getAttribute("name"), type(parameter.getAttributeNode("value"), scope)));
            Page page = Page.all().stream()
                    .filter(candidate -> used.equals("/" + candidate.path()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(used));
            check(page, parameters, body);
        }
    }

    private void checkChildren(Element element, Map<String, Operand> scope, Body body) {
        children(element).forEach(child -> {
            if (child instanceof Element inner) {
                check(inner, scope, body);
            } else if (child instanceof Text text) {
                Expressions.find(text.getData()).forEach(expression -> type(expression, scope, false));
            }
        });
    }

    private void checkAssignable(Element element, Map<String, Operand> attributes) {
        boolean input = INPUT.matcher(element.getLocalName()).matches();
        Operand value = attributes.get("value");
        if (input && value != null && value.readOnly()) {
            problems.add(current.path() + " " + element.getAttribute("value") + ": nothing can be assigned to it");
        }
    }

    private ElType iterated(Element element, Map<String, Operand> scope) {
        return Stream.of("value", "items", "completeMethod")
                .filter(element::hasAttribute)
                .reduce((first, last) -> last)
                .map(name -> type(element.getAttributeNode(name), scope).type())
                .orElse(ElType.UNKNOWN);
    }

    private Operand type(Attr attribute, Map<String, Operand> scope) {
        List<String> expressions = Expressions.find(attribute.getValue());
        if (expressions.isEmpty()) {
            return Operand.literal(attribute.getValue());
        }
        boolean method = METHOD_EXPRESSIONS.contains(attribute.getName());
        List<Operand> types = expressions.stream()
                .map(expression -> type(expression, scope, method))
                .toList();
        boolean whole = attribute.getValue().equals("#{" + expressions.get(0) + "}");
        return whole ? types.get(0) : Operand.of(ElType.STRING);
    }

    private Operand type(String expression, Map<String, Operand> scope, boolean method) {
        ExpressionTyper typer = new ExpressionTyper(expression, scope, method);
        Operand type = typer.type();
        typer.problems().forEach(problem -> problems.add(current.path() + " #{" + expression + "}: " + problem));
        return type;
    }

    private static boolean isFacelets(Element element, String name) {
        return Page.FACELETS.equals(element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }

    private static Stream<Node> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item);
    }
}
