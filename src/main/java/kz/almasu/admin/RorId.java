package kz.almasu.admin;

import java.util.regex.Pattern;

/**
 * Ids of the Research Organization Registry, ror.org: a zero, six digits of Crockford's base 32, and two check digits
 * by ISO 7064 MOD 97-10.
 */
final class RorId {

    private static final Pattern PATTERN = Pattern.compile("0[0-9a-hj-km-np-tv-z]{6}\\d{2}");
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private RorId() {}

    /** Detects an error in one character and a swap of two neighbours. */
    static boolean isValid(String id) {
        return PATTERN.matcher(id).matches() && checkDigits(id.substring(0, 7)) == Integer.parseInt(id.substring(7));
    }

    private static long checkDigits(String digits) {
        long number = 0;
        for (char digit : digits.toCharArray()) {
            number = number * DIGITS.length() + DIGITS.indexOf(digit);
        }
        return 98 - number * 100 % 97;
    }
}
