package kz.almasu.api;

import java.util.regex.Pattern;
import kz.almasu.system.Refusal;

/** The number of an edition, as an address names it. */
final class NumberParameter {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private NumberParameter() {}

    /** @return null for none @throws Refusal invalid, if it is no such number */
    static Integer of(String given) {
        if (given == null) {
            return null;
        }
        if (!NUMBER.matcher(given).matches()) {
            throw Refusal.invalid("edition.number", given);
        }
        return Integer.valueOf(given);
    }
}
