package kz.almasu.checker.language;

/**
 * A run of tokens that has a meaning.
 *
 * @param start index of the first token
 * @param end index after the last token
 */
public record Mention(Meaning meaning, int start, int end) {

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
