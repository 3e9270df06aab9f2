package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.KazakhstaniNames;
import kz.almasu.registry.matching.InstitutionNameMatcher;
import kz.almasu.submission.rule.Thresholds;

/**
 * For each foreign institution of a report, finds an older registered one that it may duplicate, and a Kazakhstani one of
 * the same name. Unsaved institutions count as newest, in list order.
 */
@ApplicationScoped
class ForeignInstitutionDuplicates {

    private static final int MAX_PARAMETERS = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Institutions institutions;

    /**
     * Older institutions that foreign institutions may duplicate.
     *
     * @param sameNameInOtherCountry the older one of the same name in another country
     * @param similarNameInCountry the older one of a similar name in the same country
     * @param kazakhstani the Kazakhstani institution of the same name
     */
    record OlderInstitutions(
            Map<ForeignInstitution, ForeignInstitution> sameNameInOtherCountry,
            Map<ForeignInstitution, ForeignInstitution> similarNameInCountry,
            Map<ForeignInstitution, Institution> kazakhstani) {}

    OlderInstitutions of(Collection<ForeignInstitution> foreignInstitutions) {
        List<ForeignInstitution> registered =
                foreignInstitutions.isEmpty() ? List.of() : registered(foreignInstitutions);
        return new OlderInstitutions(
                olderMatches(
                        foreignInstitutions,
                        registered,
                        ForeignInstitution::getSearchName,
                        (foreignInstitution, other) ->
                                !foreignInstitution.getCountry().equals(other.getCountry())),
                olderMatches(
                        foreignInstitutions,
                        registered,
                        foreignInstitution -> foreignInstitution.getCountry().getCode(),
                        (foreignInstitution, other) -> InstitutionNameMatcher.areSimilar(
                                foreignInstitution.getSearchName(),
                                other.getSearchName(),
                                Thresholds::maxEditDistance)),
                kazakhstani(foreignInstitutions));
    }

    private Map<ForeignInstitution, Institution> kazakhstani(Collection<ForeignInstitution> foreignInstitutions) {
        KazakhstaniNames names = new KazakhstaniNames(institutions.all());
        Map<ForeignInstitution, Institution> found = new HashMap<>();
        foreignInstitutions.forEach(foreignInstitution -> names.find(foreignInstitution.getSearchName())
                .ifPresent(institution -> found.put(foreignInstitution, institution)));
        return found;
    }

    /**
     * Registered institutions of the same countries or names, oldest first. For many foreign institutions all are loaded,
     * since the number of query parameters is limited.
     */
    private List<ForeignInstitution> registered(Collection<ForeignInstitution> foreignInstitutions) {
        String all = "select f from ForeignInstitution f where f.mergedInto is null";
        String order = " order by f.id";
        if (foreignInstitutions.size() > MAX_PARAMETERS) {
            return entityManager
                    .createQuery(all + order, ForeignInstitution.class)
                    .getResultList();
        }
        return entityManager
                .createQuery(
                        all + " and (f.country.code in :countries or f.searchName in :names)" + order,
                        ForeignInstitution.class)
                .setParameter(
                        "countries",
                        foreignInstitutions.stream()
                                .map(foreignInstitution ->
                                        foreignInstitution.getCountry().getCode())
                                .collect(Collectors.toSet()))
                .setParameter(
                        "names",
                        foreignInstitutions.stream()
                                .map(ForeignInstitution::getSearchName)
                                .collect(Collectors.toSet()))
                .getResultList();
    }

    /**
     * Compares institutions of the same key only: comparing all with all takes too long for a thousand.
     *
     * @param registered oldest first
     */
    private static Map<ForeignInstitution, ForeignInstitution> olderMatches(
            Collection<ForeignInstitution> foreignInstitutions,
            List<ForeignInstitution> registered,
            Function<ForeignInstitution, String> key,
            BiPredicate<ForeignInstitution, ForeignInstitution> mayBe) {
        Map<String, List<ForeignInstitution>> byKey = new HashMap<>();
        registered.forEach(other -> byKey.computeIfAbsent(key.apply(other), none -> new ArrayList<>())
                .add(other));
        Map<ForeignInstitution, ForeignInstitution> older = new HashMap<>();
        for (ForeignInstitution foreignInstitution : foreignInstitutions) {
            List<ForeignInstitution> candidates =
                    byKey.computeIfAbsent(key.apply(foreignInstitution), none -> new ArrayList<>());
            candidates.stream()
                    .filter(other -> isOlder(other, foreignInstitution) && mayBe.test(foreignInstitution, other))
                    .findFirst()
                    .ifPresent(other -> older.put(foreignInstitution, other));
            if (foreignInstitution.getId() == null) {
                candidates.add(foreignInstitution);
            }
        }
        return older;
    }

    /** Institutions that are not saved yet are newer than all others, and among themselves in list order. */
    private static boolean isOlder(ForeignInstitution other, ForeignInstitution than) {
        return than.getId() == null || other.getId() != null && other.getId() < than.getId();
    }
}
