package kz.almasu.checker.language;

/**
 * A code list entry that a text can mention.
 *
 * @param region region code of a country; null for other topics
 */
public record NamedMember(Topic topic, String code, String name, String region) implements Meaning {

    public boolean isIn(NamedMember other) {
        return equals(other) || other.topic == Topic.REGION && other.code.equals(region);
    }
}
