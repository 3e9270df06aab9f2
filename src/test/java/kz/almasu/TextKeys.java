package kz.almasu;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Which keys of texts the sources use. It begins where texts are looked up and follows the key back through parameters and
 * fields to where it is written: {@code Refusal.conflict("changed")} uses {@code refusal.changed}. What is put together
 * at run time stays as a star: {@code state.*}.
 */
final class TextKeys {

    private record Parameter(Element method, int index) {}

    private record Use(Parameter parameter, String shape) {}

    private static final String HOLE = "\u0000";

    private final Trees trees;
    private final Map<Element, List<List<TreePath>>> calls = new HashMap<>();
    private final Map<Element, List<TreePath>> values = new HashMap<>();
    private final Set<Use> followed = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    private TextKeys(JavaSources sources) {
        trees = sources.trees();
        sources.units().forEach(unit -> new Calls().scan(new TreePath(unit), null));
    }

    /** The keys given to the method whose signature begins so, and those with a star. */
    static Set<String> givenTo(JavaSources sources, String signature, int parameter) {
        TextKeys keys = new TextKeys(sources);
        keys.calls.keySet().stream()
                .filter(method -> method.toString().startsWith(signature))
                .toList()
                .forEach(method -> keys.follow(new Use(new Parameter(method, parameter), HOLE)));
        return keys.found;
    }

    private void follow(Use use) {
        if (followed.add(use)) {
            calls.getOrDefault(use.parameter().method(), List.of()).stream()
                    .filter(arguments -> arguments.size() > use.parameter().index())
                    .forEach(arguments ->
                            follow(use.shape(), arguments.get(use.parameter().index())));
        }
    }

    private void follow(String shape, TreePath path) {
        Tree key = path.getLeaf();
        if (key instanceof LiteralTree literal) {
            found.add(shape.replace(HOLE, String.valueOf(literal.getValue())));
        } else if (key instanceof ConditionalExpressionTree either) {
            follow(shape, new TreePath(path, either.getTrueExpression()));
            follow(shape, new TreePath(path, either.getFalseExpression()));
        } else if (key instanceof BinaryTree sum) {
            followSum(shape, path, sum);
        } else if (key instanceof IdentifierTree || key instanceof MemberSelectTree) {
            followNamed(shape, trees.getElement(path));
        } else if (key instanceof MethodInvocationTree) {
            followAccessor(shape, trees.getElement(path));
        } else {
            found.add(shape.replace(HOLE, "*"));
        }
    }

    /** One side of a sum is followed; the other is a constant, or a star. */
    private void followSum(String shape, TreePath path, BinaryTree sum) {
        TreePath left = new TreePath(path, sum.getLeftOperand());
        TreePath right = new TreePath(path, sum.getRightOperand());
        String before = constant(left);
        if (before != null) {
            follow(shape.replace(HOLE, before + HOLE), right);
        } else {
            String after = constant(right);
            follow(shape.replace(HOLE, HOLE + (after == null ? "*" : after)), left);
        }
    }

    private void followNamed(String shape, Element named) {
        if (named instanceof VariableElement variable && variable.getConstantValue() != null) {
            found.add(shape.replace(HOLE, variable.getConstantValue().toString()));
        } else if (named != null && named.getKind() == ElementKind.ENUM_CONSTANT) {
            found.add(shape.replace(HOLE, named.getSimpleName()));
        } else if (named != null && named.getKind() == ElementKind.PARAMETER) {
            int index = named.getEnclosingElement() instanceof ExecutableElement method
                    ? method.getParameters().indexOf(named)
                    : -1;
            followParameter(shape, named.getEnclosingElement(), index);
        } else if (values.containsKey(named)) {
            values.get(named).forEach(value -> follow(shape, value));
        } else {
            followAccessor(shape, named);
        }
    }

    private void followParameter(String shape, Element method, int index) {
        if (index < 0 || !calls.containsKey(method)) {
            found.add(shape.replace(HOLE, "*"));
        } else {
            follow(new Use(new Parameter(method, index), shape));
        }
    }

    /** What a record's component says was given to its constructor. */
    private void followAccessor(String shape, Element accessor) {
        if (accessor != null && accessor.getEnclosingElement() instanceof TypeElement type) {
            List<String> components = type.getRecordComponents().stream()
                    .map(component -> component.getSimpleName().toString())
                    .toList();
            int index = components.indexOf(accessor.getSimpleName().toString());
            Element constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(candidate -> candidate.getParameters().size() == components.size())
                    .findFirst()
                    .orElse(null);
            followParameter(shape, constructor, index);
        } else {
            found.add(shape.replace(HOLE, "*"));
        }
    }

    private String constant(TreePath path) {
        if (path.getLeaf() instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        return trees.getElement(path) instanceof VariableElement variable && variable.getConstantValue() != null
                ? variable.getConstantValue().toString()
                : null;
    }

    /** Gathers all calls with their arguments, and what is put into fields and variables. */
    private final class Calls extends TreePathScanner<Void, Void> {

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            call(call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            call(call.getArguments());
            return super.visitNewClass(call, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getInitializer() != null) {
                value(trees.getElement(getCurrentPath()), variable.getInitializer());
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void nothing) {
            value(
                    trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())),
                    assignment.getExpression());
            return super.visitAssignment(assignment, nothing);
        }

        private void call(List<? extends ExpressionTree> arguments) {
            List<TreePath> paths = new ArrayList<>();
            arguments.forEach(argument -> paths.add(new TreePath(getCurrentPath(), argument)));
            calls.computeIfAbsent(trees.getElement(getCurrentPath()), method -> new ArrayList<>())
                    .add(paths);
        }

        private void value(Element variable, ExpressionTree value) {
            values.computeIfAbsent(variable, named -> new ArrayList<>()).add(new TreePath(getCurrentPath(), value));
        }
    }
}
