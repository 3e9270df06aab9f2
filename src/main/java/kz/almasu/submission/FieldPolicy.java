package kz.almasu.submission;

/** Policies to be decided for each participant field. */
record FieldPolicy(Presence presence, Disclosure disclosure, Reuse reuse) {

    /** Required or optional in entries and sheets. Only texts can be optional: empty means none, null unspecified. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Where a value is shown. */
    enum Disclosure {
        /** Shown wherever participants are, and part of the signed content. */
        SIGNED,
        /** Shown wherever participants are, but not part of the signed content. */
        SHOWN,
        HIDDEN
    }

    /** Where a value is reused as a default. */
    enum Reuse {
        NONE,
        /** Describes the person. */
        NEXT_PERIOD,
        /** Describes the time of the exchange. */
        NEXT_PARTICIPANT,
        /** Describes the exchange. */
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
