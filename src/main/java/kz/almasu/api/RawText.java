package kz.almasu.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a request for a long text as it was copied from anywhere: form feeds and other control characters are taken
 * as they are, because the places in the answer count them. It is never stored.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RawText {}
