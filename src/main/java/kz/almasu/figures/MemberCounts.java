package kz.almasu.figures;

import java.util.Map;

/**
 * The counts of one institution by the members of a dimension.
 *
 * @param others the count of each member that is not named: zero, or unknown if the institution was not counted in this
 *     dimension
 */
public record MemberCounts(Map<String, Count> members, Count others) {

    static final MemberCounts UNKNOWN = new MemberCounts(Map.of(), Count.UNKNOWN);

    public MemberCounts {
        members = Map.copyOf(members);
    }

    public Count of(String member) {
        return members.getOrDefault(member, others);
    }
}
