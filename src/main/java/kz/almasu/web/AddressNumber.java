package kz.almasu.web;

import java.util.regex.Pattern;

/** Parser of version and edition numbers in request parameters. */
public final class AddressNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private AddressNumber() {}

    /** Returns the number, counted from 1, or 0 (which no version or edition has) if the text is no valid number. */
    public static int parse(String named) {
        return named != null && NUMBER.matcher(named).matches() ? Integer.parseInt(named) : 0;
    }
}
