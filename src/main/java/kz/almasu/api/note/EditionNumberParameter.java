package kz.almasu.api.note;

import java.util.regex.Pattern;
import kz.almasu.system.Refusal;

/** Parses edition numbers of paths and query parameters. */
final class EditionNumberParameter {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private EditionNumberParameter() {}

    /** @return null for null @throws Refusal invalid, if it is not a positive number */
    static Integer parse(String number) {
        if (number == null) {
            return null;
        }
        if (!NUMBER.matcher(number).matches()) {
            throw Refusal.invalid("edition.number", number);
        }
        return Integer.valueOf(number);
    }
}
