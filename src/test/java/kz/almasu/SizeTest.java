package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** More lines mean that a concept is missing. */
class SizeTest {

    private static final int MOST_LINES_OF_A_CLASS = 300;
    private static final int MOST_LINES_OF_MOST_CLASSES = 200;
    private static final int PERCENT_OF_LONGER_ONES = 3;
    private static final int MOST_LINES_OF_A_METHOD = 25;

    @Test
    void noClassHasMoreThan300Lines() throws IOException {
        assertThat(lines()).allSatisfy((file, lines) -> assertThat(lines).isLessThanOrEqualTo(MOST_LINES_OF_A_CLASS));
    }

    @Test
    void atMost3PercentOfClassesHaveMoreThan200Lines() throws IOException {
        Map<Path, Integer> all = lines();
        List<Path> longer = all.keySet().stream()
                .filter(file -> all.get(file) > MOST_LINES_OF_MOST_CLASSES)
                .toList();

        assertThat(longer).hasSizeLessThanOrEqualTo(all.size() * PERCENT_OF_LONGER_ONES / 100);
    }

    private static Map<Path, Integer> lines() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path folder : List.of(JavaSources.FOLDER, Path.of("src/test/java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    lines.put(file, Files.readAllLines(file).size());
                }
            }
        }
        return lines;
    }

    /** With one subclass it is no abstraction, but a class cut in two. */
    @Test
    void anAbstractClassHasSeveralSubclasses() {
        Set<String> named = new TreeSet<>();
        Map<String, Integer> subclasses = new TreeMap<>();
        for (CompilationUnitTree unit : JavaSources.parse().units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void nothing) {
                    if (type.getKind() == Tree.Kind.CLASS
                            && type.getModifiers().getFlags().contains(Modifier.ABSTRACT)) {
                        named.add(type.getSimpleName().toString());
                    }
                    if (type.getExtendsClause() != null) {
                        subclasses.merge(type.getExtendsClause().toString(), 1, Integer::sum);
                    }
                    return super.visitClass(type, nothing);
                }
            }.scan(unit, null);
        }

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(abstractClass -> assertThat(subclasses.getOrDefault(abstractClass, 0))
                        .as(abstractClass)
                        .isGreaterThan(1));
    }

    /** Counted from the opening to the closing brace, without Javadoc and annotations. */
    @Test
    void methodsHaveAtMost25Lines() {
        JavaSources sources = JavaSources.parse();
        SourcePositions positions = sources.trees().getSourcePositions();
        List<String> tooLong = new ArrayList<>();
        for (CompilationUnitTree unit : sources.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null) {
                        long first = positions.getStartPosition(unit, method.getBody());
                        long last = positions.getEndPosition(unit, method.getBody());
                        long lines = first < 0 ? 0 : JavaSources.line(unit, last) - JavaSources.line(unit, first) + 1;
                        if (lines > MOST_LINES_OF_A_METHOD) {
                            tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines);
                        }
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }

        assertThat(tooLong).isEmpty();
    }
}
