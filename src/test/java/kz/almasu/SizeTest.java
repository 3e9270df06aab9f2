package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More lines mean that a concept is missing. */
class SizeTest {

    private static final int MOST_LINES_OF_A_CLASS = 200;
    private static final int MOST_LINES_OF_A_METHOD = 25;

    @Test
    void classesHaveAtMost200Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path folder : List.of(JavaSources.FOLDER, Path.of("src/test/java"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > MOST_LINES_OF_A_CLASS) {
                        tooLong.add(file + ": " + lines);
                    }
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    /** Counted from the opening to the closing brace, without Javadoc and annotations. */
    @Test
    void methodsHaveAtMost25Lines() {
        JavaSources sources = JavaSources.parsed();
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
