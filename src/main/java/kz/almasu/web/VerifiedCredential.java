package kz.almasu.web;

import jakarta.security.enterprise.credential.Credential;
import kz.almasu.account.Account;

/** Credential of an account whose password has already been verified by {@link kz.almasu.account.SignIn}. */
record VerifiedCredential(Account account) implements Credential {}
