package kz.almasu.audit;

import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * The first place at which the hash chain does not hold.
 *
 * @param number of the link; null for a record that has none
 * @param recordId null if only the link is known
 */
public record AuditBreak(Long number, Long recordId, Reason reason) {

    /** The kind of break. */
    public enum Reason implements Localized {
        /** A number is left out: the seal was removed. */
        SEAL_MISSING,
        RECORD_MISSING,
        /** The record, or the seal before it, is not the one that was sealed. */
        RECORD_CHANGED,
        /** A record has no seal long after it was written. */
        RECORD_NOT_SEALED,
        /** The chain has become another than the one that was noted. */
        NOTED_LINK_DIFFERS;

        @Override
        public String label(Language language) {
            return Texts.get(language, "audit.break." + name());
        }
    }
}
