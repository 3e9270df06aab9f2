package kz.almasu.web;

import jakarta.security.enterprise.credential.Credential;
import kz.almasu.account.Account;

/** Somebody whose password has just been verified; the container only has to remember them. */
record VerifiedCredential(Account account) implements Credential {}
