package kz.almasu.checker;

/**
 * A run of tokens of a sentence that means something.
 *
 * @param at the first token
 * @param end after the last token
 */
record Mention(Meaning meaning, int at, int end) {

    boolean is(Role role) {
        return meaning == role;
    }

    boolean isAny(Role... roles) {
        for (Role role : roles) {
            if (meaning == role) {
                return true;
            }
        }
        return false;
    }
}
