package kz.almasu.figures;

import java.util.Map;

/**
 * Under which member a kept figure counts now: institutions abroad that were merged count as the one that survives, so
 * that distinct ones are counted once from the moment of the merge.
 *
 * @param canonicalIdByMergedId the id of the survivor, by the id of each institution that was merged
 */
record CanonicalIds(Map<Long, Long> canonicalIdByMergedId) {

    static final CanonicalIds NONE = new CanonicalIds(Map.of());

    String of(Dimension dimension, String member) {
        return dimension != Dimension.FOREIGN_INSTITUTION || canonicalIdByMergedId.isEmpty()
                ? member
                : canonicalIdByMergedId
                        .getOrDefault(Long.valueOf(member), Long.valueOf(member))
                        .toString();
    }
}
