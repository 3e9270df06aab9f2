package kz.almasu.submission;

/** What has to be decided for each field of a participant. */
record FieldPolicy(Presence presence, Disclosure disclosure, Reuse reuse) {

    /** Whether an entry and a sheet can do without the field. Only texts are optional: empty is none, null is left open. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Where the value of a field goes. */
    enum Disclosure {
        /** Into the signed content of the report, and wherever participants are shown. */
        SIGNED,
        /** Wherever participants are shown, but not into the signed content. */
        SHOWN,
        /** Nowhere: it is read and never shown. */
        HIDDEN
    }

    /** Where the value of a field is proposed again. */
    enum Reuse {
        NONE,
        /** In the copy of an earlier half-year: it describes the person. */
        NEXT_PERIOD,
        /** In the form of the next participant: it describes when the exchange is. */
        NEXT_PARTICIPANT,
        /** In both: it describes the exchange. */
        BOTH
    }

    static FieldPolicy policy(Presence presence, Disclosure disclosure, Reuse reuse) {
        return new FieldPolicy(presence, disclosure, reuse);
    }

    boolean isShown() {
        return disclosure != Disclosure.HIDDEN;
    }

    boolean isSigned() {
        return disclosure == Disclosure.SIGNED;
    }

    boolean isOptional() {
        return presence == Presence.OPTIONAL;
    }

    boolean isForNextPeriod() {
        return reuse == Reuse.NEXT_PERIOD || reuse == Reuse.BOTH;
    }

    boolean isForNextParticipant() {
        return reuse == Reuse.NEXT_PARTICIPANT || reuse == Reuse.BOTH;
    }
}
