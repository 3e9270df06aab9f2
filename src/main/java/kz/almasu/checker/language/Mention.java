package kz.almasu.checker.language;

/**
 * A run of tokens of a sentence that means something.
 *
 * @param at the first token
 * @param end after the last token
 */
public record Mention(Meaning meaning, int at, int end) {

    public boolean is(WordRole role) {
        return meaning == role;
    }

    public boolean isAny(WordRole... roles) {
        for (WordRole role : roles) {
            if (meaning == role) {
                return true;
            }
        }
        return false;
    }
}
