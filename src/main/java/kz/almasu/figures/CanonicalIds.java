package kz.almasu.figures;

import java.util.Map;

/**
 * Canonical ids of merged foreign institutions, so that stored figures count each institution once from the moment of
 * the merge.
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
