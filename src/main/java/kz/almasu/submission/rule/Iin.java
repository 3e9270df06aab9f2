package kz.almasu.submission.rule;

import java.util.List;
import java.util.regex.Pattern;

/** Check digit of Kazakhstan's individual identification number: twelve digits, the last computed from the others. */
final class Iin {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
    private static final List<Integer> WEIGHTS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    /** Used if the first weights give ten, which is not a digit. */
    private static final List<Integer> OTHER_WEIGHTS = List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2);

    private Iin() {}

    /** True for twelve digits with the right check digit. */
    static boolean isValid(String number) {
        if (!DIGITS.matcher(number).matches()) {
            return false;
        }
        int check = remainder(number, WEIGHTS);
        check = check < 10 ? check : remainder(number, OTHER_WEIGHTS);
        return check == number.charAt(WEIGHTS.size()) - '0';
    }

    private static int remainder(String number, List<Integer> weights) {
        int sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * (number.charAt(i) - '0');
        }
        return sum % 11;
    }
}
