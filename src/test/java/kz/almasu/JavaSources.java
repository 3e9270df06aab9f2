package kz.almasu;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The main sources as the compiler reads them. */
record JavaSources(List<CompilationUnitTree> units, Trees trees) {

    static final Path FOLDER = Path.of("src/main/java");

    /** As trees only, which is quick. */
    static JavaSources parsed() {
        return read(false);
    }

    /** As trees in which it is known what each name means. */
    static JavaSources understood() {
        return read(true);
    }

    /** The line in which this offset stands, from 1. */
    static long line(CompilationUnitTree unit, long offset) {
        return unit.getLineMap().getLineNumber(offset);
    }

    private static JavaSources read(boolean analyzed) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                diagnostic -> {},
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                null,
                files.getJavaFileObjectsFromPaths(paths()));
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
            if (analyzed) {
                task.analyze();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new JavaSources(units, Trees.instance(task));
    }

    private static List<Path> paths() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
