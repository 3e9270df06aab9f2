package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.matching.InstitutionNameMatcher;
import kz.almasu.submission.rule.Thresholds;

/**
 * For each foreign institution of a report, finds an older registered one that it may duplicate. Unsaved institutions
 * count as newest, in list order.
 */
@ApplicationScoped
class ForeignInstitutionDuplicates {

    @PersistenceContext
    private EntityManager entityManager;

    /** Older institutions of the same name in another country. */
    Map<ForeignInstitution, ForeignInstitution> sameNameInOtherCountry(
            Collection<ForeignInstitution> foreignInstitutions) {
        Set<String> names = foreignInstitutions.stream()
                .map(ForeignInstitution::getSearchName)
                .collect(Collectors.toSet());
        List<ForeignInstitution> registered = names.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.searchName in :names"
                                        + " and f.mergedInto is null order by f.id",
                                ForeignInstitution.class)
                        .setParameter("names", names)
                        .getResultList();
        return olderMatches(
                foreignInstitutions,
                registered,
                (foreignInstitution, other) ->
                        foreignInstitution.getSearchName().equals(other.getSearchName())
                                && !foreignInstitution.getCountry().equals(other.getCountry()));
    }

    /** Older institutions of a similar name in the same country. */
    Map<ForeignInstitution, ForeignInstitution> similarNameInCountry(
            Collection<ForeignInstitution> foreignInstitutions) {
        Set<String> countries = foreignInstitutions.stream()
                .map(foreignInstitution -> foreignInstitution.getCountry().getCode())
                .collect(Collectors.toSet());
        List<ForeignInstitution> registered = countries.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.country.code in :countries"
                                        + " and f.mergedInto is null order by f.id",
                                ForeignInstitution.class)
                        .setParameter("countries", countries)
                        .getResultList();
        return olderMatches(
                foreignInstitutions,
                registered,
                (foreignInstitution, other) -> foreignInstitution.getCountry().equals(other.getCountry())
                        && InstitutionNameMatcher.areSimilar(
                                foreignInstitution.getSearchName(),
                                other.getSearchName(),
                                Thresholds::maxEditDistance));
    }

    /** @param known oldest first */
    private static Map<ForeignInstitution, ForeignInstitution> olderMatches(
            Collection<ForeignInstitution> foreignInstitutions,
            List<ForeignInstitution> registered,
            BiPredicate<ForeignInstitution, ForeignInstitution> mayBe) {
        Map<ForeignInstitution, ForeignInstitution> older = new HashMap<>();
        List<ForeignInstitution> added = new ArrayList<>();
        for (ForeignInstitution foreignInstitution : foreignInstitutions) {
            boolean isNew = foreignInstitution.getId() == null;
            Stream<ForeignInstitution> before = isNew
                    ? Stream.concat(registered.stream(), added.stream())
                    : registered.stream().filter(other -> other.getId() < foreignInstitution.getId());
            before.filter(other -> mayBe.test(foreignInstitution, other))
                    .findFirst()
                    .ifPresent(other -> older.put(foreignInstitution, other));
            if (isNew) {
                added.add(foreignInstitution);
            }
        }
        return older;
    }
}
