package kz.almasu.checker;

/**
 * An entry of a code list that a text can name.
 *
 * @param region code of the region of a country; null for others
 */
record Member(Topic topic, String code, String name, String region) implements Meaning {

    boolean isIn(Member other) {
        return equals(other) || other.topic == Topic.REGION && other.code.equals(region);
    }
}
