package kz.almasu;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.system.Language;

/** The texts of one file and language by key, unformatted. */
record TextBundle(String file, Language language, Map<String, String> texts, List<String> keys) {

    private static final Path FOLDER = Path.of("src/main/resources/texts");

    static TextBundle of(String name, Language language) {
        String file = name + "_" + language.tag() + ".properties";
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            lines.forEach(line -> texts.put(key(line), line.substring(key(line).length() + 1)));
            return new TextBundle(
                    file, language, texts, lines.stream().map(TextBundle::key).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    /** Returns the texts that match a condition, by key. */
    Map<String, String> matching(BiPredicate<String, String> condition) {
        Map<String, String> matching = new TreeMap<>(texts);
        matching.entrySet().removeIf(text -> !condition.test(text.getKey(), text.getValue()));
        return matching;
    }

    /**
     * Returns the parameters of a text, by number or name. {@code people_n} counts as {@code people}: it is the
     * number that words agree with, and not every language has such words.
     */
    static Set<String> parameters(String text) {
        return all(text).stream()
                .map(parameter -> parameter.replaceFirst("_n$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a number as argument for each parameter. */
    static Map<String, Object> sampleArguments(String text) {
        return all(text).stream().collect(Collectors.toMap(Function.identity(), parameter -> 1));
    }

    private static Set<String> all(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> parameters = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                parameters.add(pattern.getSubstring(part));
            }
        }
        return parameters;
    }
}
