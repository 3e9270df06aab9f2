package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No variable is assigned to itself: a parameter that hides its field would else be lost silently. */
class AssignmentsTest {

    @Test
    void assignNothingToItself() {
        Set<String> found = new TreeSet<>();
        JavaSources.analyze()
                .units()
                .forEach(unit -> new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitAssignment(AssignmentTree assignment, Void nothing) {
                        if (assignment
                                .getVariable()
                                .toString()
                                .equals(assignment.getExpression().toString())) {
                            found.add(unit.getSourceFile().getName() + ": " + assignment);
                        }
                        return super.visitAssignment(assignment, nothing);
                    }
                }.scan(new TreePath(unit), null));

        assertThat(found).isEmpty();
    }
}
