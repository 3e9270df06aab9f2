package kz.almasu;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Text keys given as attributes to the portal's tags: {@code <x:field label="field.DEGREE"/>}. */
final class TagKeys {

    private TagKeys() {}

    /** Returns the attributes of any tag whose value is a key. */
    static Set<String> attributes() {
        Set<String> attributes = new TreeSet<>();
        Page.all().stream().filter(page -> !page.tag().isEmpty()).forEach(page -> attributes.addAll(attributes(page)));
        return attributes;
    }

    /** Returns the keys given, with a star for an expression, and the pages that give them. */
    static Map<String, Set<String>> given() {
        Map<String, Set<String>> given = new TreeMap<>();
        for (Page page : Page.all()) {
            for (Element element : page.elements()) {
                Page.ofTag(element).map(TagKeys::attributes).orElse(Set.of()).stream()
                        .map(element::getAttribute)
                        .filter(key -> !key.isEmpty())
                        .map(key -> key.replaceAll("#\\{[^}]*}", "*"))
                        .forEach(key -> given.computeIfAbsent(key, any -> new TreeSet<>())
                                .add(page.path()));
            }
        }
        return given;
    }

    private static Set<String> attributes(Page tag) {
        Set<String> attributes = new TreeSet<>();
        tag.expressions().stream()
                .flatMap(expression -> Expressions.shownKeys(expression).stream())
                .filter(key -> key.matches("\\{\\w+}"))
                .forEach(key -> attributes.add(key.substring(1, key.length() - 1)));
        return attributes;
    }
}
