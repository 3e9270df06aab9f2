/**
 * The audit log: who did what, when and from where. Records are written in the transaction of what they record, never
 * changed, and sealed in a hash chain shortly afterwards. Known by all features that record something; it must not know
 * any of them, nor accounts: those that know the user set {@link kz.almasu.audit.RequestOrigin}.
 */
package kz.almasu.audit;
