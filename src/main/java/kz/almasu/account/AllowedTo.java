package kz.almasu.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a use case, or on one of its methods, which roles may call it; what an office may, a signatory may
 * too. Pages and API call the same use cases, so
 * neither needs a check of its own.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {

    @Nonbinding
    Role[] value() default {};
}
