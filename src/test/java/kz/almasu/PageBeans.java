package kz.almasu;

import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The beans that pages refer to, by their EL names. */
final class PageBeans {

    static final Map<String, Class<?>> ALL = read();

    private PageBeans() {}

    private static Map<String, Class<?>> read() {
        Map<String, Class<?>> beans = new TreeMap<>();
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("kz/almasu/web"))) {
            files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("package-info"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .map(PageBeans::load)
                    .filter(bean -> bean.isAnnotationPresent(Named.class))
                    .forEach(bean -> beans.put(name(bean), bean));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return beans;
    }

    private static String name(Class<?> bean) {
        String name = bean.getAnnotation(Named.class).value();
        return name.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : name;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PageBeans.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
