package kz.almasu.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case, or one of its methods, without a guard: pages and API may call it for anybody, also for those who have not
 * signed in. What it must not give to everybody it refuses itself. All others name their roles ({@code AllowedTo}).
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedToEveryone {

    /** Why. */
    String value();
}
