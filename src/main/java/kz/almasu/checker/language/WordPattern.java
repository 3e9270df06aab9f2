package kz.almasu.checker.language;

/** One word of a phrase: exact, inflected or a prefix. */
record WordPattern(String stem, Ending ending) {

    enum Ending {
        NONE,
        INFLECTION,
        ANYTHING,
        /** Nothing, and case matters. */
        EXACT
    }

    /** Parses the notation of the word lists: {@code ел~} inflected, {@code барған*} prefix, {@code АҚ=} exact. */
    static WordPattern parse(String notation, Vocabulary words) {
        String stem = notation.substring(0, Math.max(1, notation.length() - 1));
        return switch (notation.charAt(notation.length() - 1)) {
            case '~' -> new WordPattern(words.lower(stem), Ending.INFLECTION);
            case '*' -> new WordPattern(words.lower(stem), Ending.ANYTHING);
            case '=' -> new WordPattern(stem, Ending.EXACT);
            default -> new WordPattern(words.lower(notation), Ending.NONE);
        };
    }

    /** A word of a code list name without its ending; abbreviations stay unchanged. */
    static WordPattern ofName(String word, Vocabulary words) {
        if (word.length() <= 4
                && word.length() > 1
                && word.equals(word.toUpperCase(words.language().locale()))) {
            return new WordPattern(word, Ending.EXACT);
        }
        String lower = words.lower(word);
        String stem = words.pattern("ending").matcher(lower).replaceFirst("");
        return new WordPattern(stem.length() >= 3 ? stem : lower, Ending.INFLECTION);
    }

    boolean matches(Token token, Vocabulary words) {
        return switch (ending) {
            case EXACT -> token.text().equals(stem);
            case NONE -> token.lower().equals(stem);
            case ANYTHING -> token.lower().startsWith(stem);
            case INFLECTION ->
                token.lower().startsWith(stem)
                        && (token.lower().length() == stem.length()
                                || words.matches("inflection", token.lower().substring(stem.length())));
        };
    }

    /** The lookup key. */
    String key(Vocabulary words) {
        String lower = words.lower(stem);
        return lower.substring(0, Math.min(2, lower.length()));
    }
}
