package kz.almasu.submission.rule;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/** Check digit of Kazakhstan's individual identification number: twelve digits, the last computed from the others. */
public final class Iin {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
    private static final List<Integer> WEIGHTS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    /** Used if the first weights give ten, which is not a digit. */
    private static final List<Integer> OTHER_WEIGHTS = List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2);

    private Iin() {}

    /** True for twelve digits that begin with a birth date and end with the right check digit. */
    public static boolean isValid(String number) {
        if (!DIGITS.matcher(number).matches() || !beginsWithADate(number)) {
            return false;
        }
        int check = remainder(number, WEIGHTS);
        check = check < 10 ? check : remainder(number, OTHER_WEIGHTS);
        return check == number.charAt(WEIGHTS.size()) - '0';
    }

    /** The century is left open: it matters for 29 February only, which is accepted if one century had it. */
    private static boolean beginsWithADate(String number) {
        int month = Integer.parseInt(number.substring(2, 4));
        int day = Integer.parseInt(number.substring(4, 6));
        int yearOfCentury = Integer.parseInt(number.substring(0, 2));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000 + yearOfCentury, month).lengthOfMonth();
    }

    private static int remainder(String number, List<Integer> weights) {
        int sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * (number.charAt(i) - '0');
        }
        return sum % 11;
    }
}
