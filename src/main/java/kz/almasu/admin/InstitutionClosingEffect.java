package kz.almasu.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.account.Account;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;

/**
 * What the closing of an institution will change.
 *
 * @param from the first day on which the institution no longer exists
 * @param into the institution that continues it; null for none
 * @param released planned half-years in which its report is no longer expected, newest first
 * @param unfinished half-years whose report it still has to finish, newest first
 * @param finished number of half-years whose approved report stays
 * @param accounts its open accounts
 */
public record InstitutionClosingEffect(
        Institution institution,
        LocalDate from,
        Institution into,
        List<Period> released,
        List<Period> unfinished,
        int finished,
        List<Account> accounts)
        implements Serializable {}
