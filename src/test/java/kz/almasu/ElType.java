package kz.almasu;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The static type of an expression (EL), with its type arguments as far as they are known. */
record ElType(Class<?> raw, List<ElType> arguments) {

    static final ElType UNKNOWN = of(Object.class);
    static final ElType STRING = of(String.class);

    static ElType of(Class<?> raw, ElType... arguments) {
        return new ElType(raw, List.of(arguments));
    }

    boolean isUnknown() {
        return raw == Object.class;
    }

    /** The type of a property as EL reads it: a map's value, else the result of a getter; empty if there is none. */
    Optional<ElType> property(String name) {
        if (isUnknown()) {
            return Optional.of(UNKNOWN);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Optional.of(argumentOf(Map.class, 1));
        }
        String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return methods("get" + suffix)
                .filter(method -> method.getParameterCount() == 0)
                .findFirst()
                .or(() -> methods("is" + suffix)
                        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == boolean.class)
                        .findFirst())
                .map(this::result);
    }

    boolean canSet(String property) {
        String suffix = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return isUnknown()
                || Map.class.isAssignableFrom(raw)
                || methods("set" + suffix).anyMatch(method -> method.getParameterCount() == 1);
    }

    Stream<Method> methods(String name) {
        return Stream.of(raw.getMethods()).filter(method -> method.getName().equals(name));
    }

    ElType result(Method method) {
        return from(method.getGenericReturnType(), bindings());
    }

    /** The type of one element, if it can be iterated. */
    ElType element() {
        if (raw.isArray()) {
            return of(raw.getComponentType());
        }
        return Iterable.class.isAssignableFrom(raw) ? argumentOf(Iterable.class, 0) : UNKNOWN;
    }

    private ElType argumentOf(Class<?> supertype, int index) {
        return bindings().getOrDefault(supertype.getTypeParameters()[index], UNKNOWN);
    }

    /** Returns the bindings of the type variables of this type and its supertypes. */
    private Map<TypeVariable<?>, ElType> bindings() {
        Map<TypeVariable<?>, ElType> bindings = new HashMap<>();
        TypeVariable<?>[] parameters = raw.getTypeParameters();
        for (int i = 0; i < parameters.length && i < arguments.size(); i++) {
            bindings.put(parameters[i], arguments.get(i));
        }
        bindSupertypes(raw, bindings);
        return bindings;
    }

    private static void bindSupertypes(Class<?> type, Map<TypeVariable<?>, ElType> bindings) {
        List<Type> supertypes = new ArrayList<>(List.of(type.getGenericInterfaces()));
        Optional.ofNullable(type.getGenericSuperclass()).ifPresent(supertypes::add);
        for (Type supertype : supertypes) {
            ElType bound = from(supertype, bindings);
            TypeVariable<?>[] parameters = bound.raw.getTypeParameters();
            for (int i = 0; i < parameters.length && i < bound.arguments.size(); i++) {
                bindings.put(parameters[i], bound.arguments.get(i));
            }
            bindSupertypes(bound.raw, bindings);
        }
    }

    private static ElType from(Type type, Map<TypeVariable<?>, ElType> bindings) {
        if (type instanceof Class<?> raw) {
            return of(raw);
        }
        if (type instanceof ParameterizedType generic) {
            List<ElType> arguments = Stream.of(generic.getActualTypeArguments())
                    .map(argument -> from(argument, bindings))
                    .toList();
            return new ElType((Class<?>) generic.getRawType(), arguments);
        }
        if (type instanceof TypeVariable<?> variable) {
            return bindings.getOrDefault(variable, UNKNOWN);
        }
        return type instanceof WildcardType wildcard ? from(wildcard.getUpperBounds()[0], bindings) : UNKNOWN;
    }
}
