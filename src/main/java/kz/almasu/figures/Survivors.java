package kz.almasu.figures;

import java.util.Map;

/**
 * Under which member a kept figure counts now: institutions abroad that were merged count as the one that survives, so
 * that distinct ones are counted once from the moment of the merge.
 *
 * @param ids the id of the survivor, by the id of each institution that was merged
 */
record Survivors(Map<Long, Long> ids) {

    static final Survivors NONE = new Survivors(Map.of());

    String of(Dimension dimension, String member) {
        return dimension != Dimension.FOREIGN_INSTITUTION || ids.isEmpty()
                ? member
                : ids.getOrDefault(Long.valueOf(member), Long.valueOf(member)).toString();
    }
}
