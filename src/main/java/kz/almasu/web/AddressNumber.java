package kz.almasu.web;

import java.util.regex.Pattern;

/** A number as an address names it, counted from 1: of a version, of an edition. */
public final class AddressNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private AddressNumber() {}

    /** 0, which nothing has, if it names none. */
    public static int parse(String named) {
        return named != null && NUMBER.matcher(named).matches() ? Integer.parseInt(named) : 0;
    }
}
