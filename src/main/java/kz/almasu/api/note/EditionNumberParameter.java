package kz.almasu.api.note;

import java.util.regex.Pattern;
import kz.almasu.system.Refusal;

/** The number of an edition, as an address names it. */
final class EditionNumberParameter {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private EditionNumberParameter() {}

    /** @return null for none @throws Refusal invalid, if it is no such number */
    static Integer parse(String given) {
        if (given == null) {
            return null;
        }
        if (!NUMBER.matcher(given).matches()) {
            throw Refusal.invalid("edition.number", given);
        }
        return Integer.valueOf(given);
    }
}
