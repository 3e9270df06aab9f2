package kz.almasu.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import kz.almasu.system.ConcurrencyConflict;
import kz.almasu.system.Refusal;

/**
 * Stands around each use case, outside its transaction: refuses callers whom {@link AllowedTo} does not name, and turns
 * the loss of a race between two changes, which shows only at the end of the transaction, into a refusal.
 */
@Interceptor
@AllowedTo
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedToGuard {

    @Inject
    private Caller caller;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Role role = caller.account().getRole();
        if (Arrays.stream(allowed(call.getMethod()).value()).noneMatch(role::mayActAs)) {
            throw Refusal.forbidden("role");
        }
        try {
            return call.proceed();
        } catch (RuntimeException failure) {
            throw ConcurrencyConflict.isCauseOf(failure) ? Refusal.conflict("changed") : failure;
        }
    }

    private static AllowedTo allowed(Method method) {
        AllowedTo onMethod = method.getAnnotation(AllowedTo.class);
        return onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(AllowedTo.class);
    }
}
