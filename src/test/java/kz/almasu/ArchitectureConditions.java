package kz.almasu;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import kz.almasu.submission.State;

/** What the rules of the architecture ask for beyond ArchUnit's own words. */
final class ArchitectureConditions {

    private ArchitectureConditions() {}

    static ArchCondition<JavaClass> notHaveExactlyOneImplementation() {
        return new ArchCondition<>("not have exactly one implementation") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> classes = type.getAllSubclasses().stream()
                        .filter(found ->
                                !found.isInterface() && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
                events.add(new SimpleConditionEvent(
                        type, classes.size() != 1, type.getName() + " has the implementations " + classes));
            }
        };
    }

    /** That a field is set where its object is made and in this one method, and nowhere else. */
    static ArchCondition<JavaField> onlyBeSetByItsConstructorAnd(String method) {
        return new ArchCondition<>("only be set by its constructor and " + method) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAccessesToSelf().stream()
                        .filter(access -> access.getAccessType() == AccessType.SET)
                        .filter(access -> !isBy(access, field, method))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(field, access.getDescription())));
            }
        };
    }

    private static boolean isBy(JavaAccess<?> access, JavaField field, String method) {
        String name = access.getOrigin().getName();
        return access.getOriginOwner().equals(field.getOwner()) && (name.equals("<init>") || name.equals(method));
    }

    /** That nothing but taking an action is given a state to put on a submission. */
    static ArchCondition<JavaMethod> notBeASetterOfState() {
        return new ArchCondition<>("not be a setter of State") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean setter = method.getName().startsWith("set")
                        && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(State.class));
                events.add(new SimpleConditionEvent(method, !setter, method.getFullName()));
            }
        };
    }
}
