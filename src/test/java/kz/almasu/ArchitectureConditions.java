package kz.almasu;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.NormalScope;
import java.util.List;
import java.util.stream.Stream;
import kz.almasu.account.AllowedTo;
import kz.almasu.submission.State;
import kz.almasu.system.AllowedToEveryone;

/** Conditions of the architecture rules beyond those of ArchUnit. */
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

    /** A field is set only by its constructor and one method. */
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

    /** No setter takes a state; the state of a submission changes only by actions. */
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

    /** A method of a bean that pages or the API call. */
    static DescribedPredicate<JavaMethod> areUseCases() {
        return DescribedPredicate.describe(
                "are use cases",
                method -> isBean(method.getOwner())
                        && !isInPagesOrApi(method.getOwner())
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getAccessesToSelf().stream()
                                .anyMatch(access -> isInPagesOrApi(access.getOriginOwner())));
    }

    private static boolean isBean(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                .anyMatch(each -> each.isMetaAnnotatedWith(NormalScope.class));
    }

    private static boolean isInPagesOrApi(JavaClass type) {
        return type.getPackageName().matches("kz\\.almasu\\.(web|api)(\\..*)?");
    }

    /** By itself, or by its class. */
    static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = Stream.<CanBeAnnotated>of(method, method.getOwner())
                        .anyMatch(place -> place.isAnnotatedWith(AllowedTo.class)
                                || place.isAnnotatedWith(AllowedToEveryone.class));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }
}
