package kz.almasu.audit;

import java.time.LocalDate;

/**
 * A search in the audit log; null for any.
 *
 * @param account login of the account that acted or was changed
 * @param from first day
 * @param to last day
 */
public record AuditQuery(String account, AuditKind kind, LocalDate from, LocalDate to) {}
