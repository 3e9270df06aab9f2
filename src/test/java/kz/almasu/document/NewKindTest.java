package kz.almasu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind of block, cell or run that nobody treats yet: the compiler names whoever has to. */
class NewKindTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DOCUMENT = SOURCES.resolve("kz/almasu/document");

    @TempDir
    private Path classes;

    @ParameterizedTest
    @CsvSource({
        "Block, BlockJson ContentMarkup BodyWriter TextSheet WorkbookRenderer InsertionPoint",
        "Cell, TableJson CellText CellFilling ChartValue OfficeChart",
        "Inline, SentenceJson SentenceMarkup SentenceWriter TextSheet",
    })
    void everyRendererHasToTreatIt(String type, String renderers) throws IOException {
        List<Path> treating = treating(type);
        assertThat(treating.stream().map(NewKindTest::nameOf)).contains(renderers.split(" "));

        assertThat(refused(type, treating))
                .containsExactlyElementsOf(
                        treating.stream().map(NewKindTest::nameOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The sources that treat each kind in its own way. */
    private static List<Path> treating(String type) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("implements " + type + ".Visitor<"))
                    .toList();
        }
    }

    /** The classes that no longer compile once there is a kind more. */
    private Set<String> refused(String type, List<Path> treating) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<JavaFileObject> units = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(treating).forEach(units::add);
            units.add(withOneMore(type));
            String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            List<String> options = List.of(
                    "-proc:none", "-d", classes.toString(), "-cp", "target/classes" + File.pathSeparator + path);
            compiler.getTask(null, files, found, options, null, units).call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .peek(diagnostic ->
                        assertThat(diagnostic.getMessage(Locale.ROOT)).contains("pretend("))
                .map(diagnostic -> nameOf(Path.of(diagnostic.getSource().getName())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaFileObject withOneMore(String type) {
        String source = read(DOCUMENT.resolve(type + ".java"));
        String visitor = "interface Visitor<R> {";
        String kind = "record Pretend() implements " + type + " {"
                + " public String id() { return null; }"
                + " public String text() { return null; }"
                + " public <R> R accept(Visitor<R> visitor) { return visitor.pretend(this); } }";
        assertThat(source).contains(visitor);
        String more = source.replace(visitor, visitor + " R pretend(Pretend pretend);");
        int end = more.lastIndexOf('}');
        String whole = more.substring(0, end) + kind + "}";
        return new SimpleJavaFileObject(
                URI.create("string:///kz/almasu/document/" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return whole;
            }
        };
    }

    private static String nameOf(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
