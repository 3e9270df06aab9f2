package kz.almasu;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Keys of texts that pages give to the portal's own tags: {@code <x:field label="field.DEGREE"/>}. */
final class TagKeys {

    private TagKeys() {}

    /** The attributes whose value is a key, of any tag. */
    static Set<String> attributes() {
        Set<String> attributes = new TreeSet<>();
        Page.all().stream().filter(page -> !page.tag().isEmpty()).forEach(page -> attributes.addAll(attributes(page)));
        return attributes;
    }

    /** The keys that are given, with a star for an expression, and by which pages. */
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
