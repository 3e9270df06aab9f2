package kz.almasu.figures;

import java.util.Map;

/**
 * Counts of one institution by member of a dimension.
 *
 * @param others count of each member not listed: zero, or unknown if the institution was not counted in this dimension
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
