package kz.almasu.checker.language;

/**
 * An entry of a code list that a text can name.
 *
 * @param region code of the region of a country; null for others
 */
public record NamedMember(Topic topic, String code, String name, String region) implements Meaning {

    public boolean isIn(NamedMember other) {
        return equals(other) || other.topic == Topic.REGION && other.code.equals(region);
    }
}
